/// A behaviour of the speech by which a shortcoming shows.
public struct Behaviour: Hashable, Sendable {
  public var id: String
  public var text: LocalizedText

  public init(id: String, text: LocalizedText) {
    self.id = id
    self.text = text
  }
}
