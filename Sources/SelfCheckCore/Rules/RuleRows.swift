/// Where the rules of one dimension are in their tables, a lane for each.
///
/// A rule's row is a sum of digits times strides, one for each of its questions: so an answer moves
/// all rules about its question at once.
struct RuleRows: Sendable {
  /// The rules of a dimension beyond these add up their rows themselves.
  static let count = 16

  private var lanes = SIMD16<UInt16>()

  @inline(__always)
  static func += (a: inout RuleRows, b: RuleRows) { a.lanes &+= b.lanes }

  /// Moves a rule on.
  ///
  /// - Parameter lane: in 0..<count.
  mutating func move(_ lane: Int, by step: UInt16) { lanes[lane] &+= step }

  /// - Parameter memory: room for `count`.
  @inline(__always)
  func store(in memory: UnsafeMutablePointer<UInt16>) {
    UnsafeMutableRawPointer(memory).storeBytes(of: lanes, as: SIMD16<UInt16>.self)
  }
}
