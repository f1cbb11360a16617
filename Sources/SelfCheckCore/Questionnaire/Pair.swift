/// Two questions about one behaviour, worded opposite ways.
public struct Pair: Hashable, Sendable {
  public var first: Int
  public var second: Int

  public init(first: Int, second: Int) {
    self.first = first
    self.second = second
  }
}
