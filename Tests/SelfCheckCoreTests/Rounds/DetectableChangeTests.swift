import SelfCheckCore
import Testing

@Suite struct DetectableChangeTests {
  private func change(sem thousandths: Int) -> DetectableChange {
    DetectableChange(MeasurementError(points: Thousandths(count: thousandths), source: "test"))
  }

  /// S. Ohno et al., "Smallest Detectable Change and Test-Retest Reliability of a Self-Reported
  /// Outcome Measure", J. Eval. Clin. Pract. 23 (2017), in the abstract
  /// (https://pubmed.ncbi.nlm.nih.gov/28758322/): SEM and SDC of four scales. And "How to Calculate
  /// Reliable Change Indexes", appendix E of an open textbook of the University of Arizona
  /// (https://opentextbooks.library.arizona.edu/wodrichseas/): a SEM of 3.07, a threshold of 8.51.
  /// All as published, so that the SEM may be off by half of its last digit.
  @Test(arguments: [(3640, 10.10), (1560, 4.33), (1470, 4.06), (2440, 6.76), (3070, 8.51)])
  func `the published smallest detectable changes come out`(sem: Int, published: Double) {
    #expect(abs(change(sem: sem).points - published) < 0.005 * 2.772 + 0.005)
  }

  /// Jacobson and Truax (1991): with a standard deviation of 7.5 and a reliability of 0.80 the
  /// standard error is 3.35 and that of a difference 4.74; between 32.5 and 47.5 the index is 3.16.
  /// The same figures stand in the manual of the R package ReliableTrendIndex
  /// (https://github.com/andrewmcaleavey/ReliableTrendIndex).
  @Test func `the published reliable change index comes out`() {
    let detectable = change(sem: 3354)
    #expect(abs(detectable.points / 1.96 - 4.74) < 0.005)
    #expect(abs(150 / (10 * detectable.points / 1.96) - 3.16) < 0.005)
    #expect(detectable.isExceeded(by: Fraction(15)))
    #expect(detectable.isExceeded(by: Fraction(-15)))
  }

  @Test func `only what is larger than 1.96·√2·SEM exceeds it, up or down`() {
    // 1.96 · √2 · 3.354 = 9.29681…
    let detectable = change(sem: 3354)
    #expect(detectable.tenths == 92)
    for sign: Int128 in [1, -1] {
      #expect(!detectable.isExceeded(by: Fraction(sign * 92_968, 10_000)))
      #expect(detectable.isExceeded(by: Fraction(sign * 92_969, 10_000)))
    }
    #expect(!detectable.isExceeded(by: .zero))
  }

  @Test func `what is shown of it never contradicts the decision`() {
    for sem in stride(from: 1, through: 100_000, by: 37) {
      let detectable = change(sem: sem)
      #expect(!detectable.isExceeded(by: Fraction(Int128(detectable.tenths), 10)))
      #expect(detectable.isExceeded(by: Fraction(Int128(detectable.tenths + 1), 10)))
    }
  }

  /// Worked by hand from the formula.
  @Test func `errors of a mean add up by their squares`() {
    // (1²·3² + 1²·4²) / 2² = 2.5²
    let mean = DetectableChange(ofMean: [3, 4].map { (1, error($0)) })
    #expect(
      mean == DetectableChange(MeasurementError(points: Thousandths(count: 2500), source: "")))
    // (2²·3² + 1²·8²) / 3² = (10/3)²
    let weighted = DetectableChange(ofMean: [(2, error(3)), (1, error(8))])
    #expect(abs(weighted.points - 1.96 * 2.0.squareRoot() * 10 / 3) < 1e-9)
  }

  private func error(_ points: Int) -> MeasurementError {
    MeasurementError(points: Thousandths(points), source: "")
  }
}
