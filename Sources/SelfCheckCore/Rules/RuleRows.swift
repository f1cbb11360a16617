/// Where the rules of one dimension are in their tables, a lane for each.
///
/// A rule's row is a sum of digits times strides, one for each of its questions: so an answer moves
/// all rules about its question at once.
struct RuleRows: Sendable {
  /// The rules of a dimension beyond these add up their own rows.
  static let lanes = 16

  private var lanes = SIMD16<UInt16>()

  subscript(lane: Int) -> UInt16 {
    get { lanes[lane] }
    set { lanes[lane] = newValue }
  }

  @inline(__always)
  static func += (a: inout RuleRows, b: RuleRows) { a.lanes &+= b.lanes }
}
