/// What one question adds where it stands so: to its dimension's tally, and to the rows of the
/// dimension's rules.
struct Increment: Sendable {
  var tally = Tally()
  var rows = RuleRows()

  @inline(__always)
  static func += (a: inout Increment, b: Increment) {
    a.tally += b.tally
    a.rows += b.rows
  }
}
