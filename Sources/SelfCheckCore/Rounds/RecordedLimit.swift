/// A limit that held.
public struct RecordedLimit: Hashable, Sendable {
  public var id: String
  public var to: Thousandths

  public init(id: String, to: Thousandths) {
    self.id = id
    self.to = to
  }
}
