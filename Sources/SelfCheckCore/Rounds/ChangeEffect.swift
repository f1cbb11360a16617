/// A part of the change of a score.
public struct ChangeEffect: Hashable, Sendable {
  /// In points of the score.
  public let exact: Fraction
  /// In tenths of a point: the exact value rounded down or up, such that what is shown adds up.
  public let shown: Int
}

extension ChangeEffect {
  /// Shows effects in tenths that add up to the change that is shown.
  ///
  /// All are rounded down, and then those with the largest remainders are raised by a tenth, ties in
  /// order: M. Balinski and H. P. Young, *Fair Representation* (Yale University Press, 1982). The
  /// two scores together are rounded by less than a tenth, so that there are always enough effects
  /// to raise and never one too many; what is nothing exactly is shown as nothing.
  ///
  /// - Parameters:
  ///   - exact: the effects, which add up to the difference of two scores.
  ///   - shown: the difference of these scores as they are shown, in tenths.
  static func effects(_ exact: [Fraction], shownAs shown: Int) -> [ChangeEffect] {
    var tenths = exact.map(\.floorOfTenths)
    let remainders = zip(exact, tenths).map { $0 * Fraction(10) - Fraction(Int128($1)) }
    let order = exact.indices.sorted {
      remainders[$0] == remainders[$1] ? $0 < $1 : remainders[$0] > remainders[$1]
    }
    let left = shown - tenths.reduce(0, +)
    for index in order.prefix(max(0, left)) { tenths[index] += 1 }
    return zip(exact, tenths).map { ChangeEffect(exact: $0, shown: $1) }
  }
}
