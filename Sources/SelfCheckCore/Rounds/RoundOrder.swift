/// What rounds are ordered by: the clock only where two have the same sequence number.
public struct RoundOrder: Comparable, Sendable {
  private let sequence: Int
  private let started: Int64
  private let id: String

  public init(_ round: Round) {
    (sequence, started, id) = (round.sequence, round.started.milliseconds, round.id)
  }

  public static func < (a: RoundOrder, b: RoundOrder) -> Bool {
    (a.sequence, a.started, a.id) < (b.sequence, b.started, b.id)
  }
}
