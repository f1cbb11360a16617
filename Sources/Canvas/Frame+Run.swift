extension Frame {
  /// Neighbouring characters of one style.
  public struct Run: Hashable, Sendable {
    public var column: Int
    public var style: Style
    public var characters: [Character]

    public init(column: Int, style: Style, characters: [Character]) {
      self.column = column
      self.style = style
      self.characters = characters
    }

    public var text: String { String(characters) }
  }
}
