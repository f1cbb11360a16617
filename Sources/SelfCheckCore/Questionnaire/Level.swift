/// A band of scores with a name.
public struct Level: Hashable, Sendable {
  public var id: String
  /// The lowest score of the band.
  public var from: Thousandths
  public var text: LocalizedText

  public init(id: String, from: Thousandths, text: LocalizedText) {
    self.id = id
    self.from = from
    self.text = text
  }
}
