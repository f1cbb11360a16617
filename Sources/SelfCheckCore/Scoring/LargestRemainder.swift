/// Rounding to tenths so that the parts add up to a total that was rounded on its own.
///
/// The largest remainder method (Hamilton's): every part is rounded down, then the parts with the
/// largest remainders are raised by a tenth, ties in order. See M. Balinski and H. P. Young, *Fair
/// Representation* (Yale University Press, 1982).
enum LargestRemainder {
  /// - Parameter total: the sum of `parts` in tenths, rounded up or down.
  static func tenths(of parts: [Fraction], total: Int) -> [Int] {
    var rounded = parts.map(\.floorOfTenths)
    let missing = total - rounded.reduce(0, +)
    let remainders = zip(parts, rounded).map { $0 * Fraction(10) - Fraction(Int128($1)) }
    let order = parts.indices.sorted {
      remainders[$0] == remainders[$1] ? $0 < $1 : remainders[$0] > remainders[$1]
    }
    for index in order.prefix(max(0, missing)) { rounded[index] += 1 }
    return rounded
  }
}
