/// A shortcoming grave enough (短板) that the dimension's score can't pass `to` while it holds.
public struct Limit: Sendable {
  public var id: String
  public var when: Condition
  /// 0…100.
  public var to: Thousandths
  public var text: LocalizedText

  public init(id: String, when: Condition, to: Thousandths, text: LocalizedText) {
    self.id = id
    self.when = when
    self.to = to
    self.text = text
  }
}
