/// The smallest change between two scores that is larger than measurement error: 1.96·√2·SEM.
///
/// Two measurements of an unchanged person differ by less than this in 95 of 100 cases. It is the
/// reliable change index of N. S. Jacobson and P. Truax, "Clinical Significance", J. Consult. Clin.
/// Psychol. 59 (1991), solved for the change; called minimal difference in J. P. Weir, "Quantifying
/// Test-Retest Reliability", J. Strength Cond. Res. 19 (2005), and minimally detectable change in H.
/// C. W. de Vet et al., "Minimal Changes in Health Status Questionnaires", Health Qual. Life
/// Outcomes 4 (2006).
public struct DetectableChange: Hashable, Sendable {
  /// The square of the standard error of measurement, in square points of the score.
  private let variance: Fraction

  public init(_ error: MeasurementError) {
    self.init(ofMean: [(weight: 1, error: error)])
  }

  /// Of the mean, by weight, of scores whose errors don't depend on each other: their variances add
  /// up by the squares of the weights (F. M. Lord and M. R. Novick, *Statistical Theories of Mental
  /// Test Scores*, 1968).
  ///
  /// - Precondition: the weights' sum is above 0.
  public init(ofMean scores: [(weight: Int, error: MeasurementError)]) {
    let weights = scores.reduce(0) { $0 + $1.weight }
    let sum = scores.reduce(Int128(0)) { sum, score in
      let error = Int128(score.weight * score.error.points.count)
      return sum + error * error
    }
    let unit = Int128(1000 * weights)
    variance = Fraction(sum, unit * unit)
  }

  /// Whether a change of so many points, up or down, is larger; decided exactly to a millionth of a
  /// point.
  public func isExceeded(by change: Fraction) -> Bool {
    let change = change.coarsened
    let millionths = Int128(change.numerator.magnitude) * 1_000_000 / change.denominator
    // Squared: 1.96² · 2 = 76832 / 10⁴, and 10⁶ · 10⁶ for the millionths.
    return 10_000 * millionths * millionths * variance.denominator
      > 76_832 * variance.numerator * 1_000_000_000_000
  }

  /// In points of the score.
  public var points: Double {
    1.96 * (2 * Double(variance.numerator) / Double(variance.denominator)).squareRoot()
  }

  /// Rounded down to tenths.
  public var tenths: Int {
    func isLess(than tenths: Int) -> Bool { isExceeded(by: Fraction(Int128(tenths), 10)) }
    var tenths = Int(10 * points)
    while isLess(than: tenths) && tenths > 0 { tenths -= 1 }
    while !isLess(than: tenths + 1) { tenths += 1 }
    return tenths
  }
}
