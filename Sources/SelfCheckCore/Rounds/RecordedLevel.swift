/// A level's edge as it was when the round was scored.
public struct RecordedLevel: Hashable, Sendable {
  public var id: String
  public var from: Thousandths

  public init(id: String, from: Thousandths) {
    self.id = id
    self.from = from
  }
}
