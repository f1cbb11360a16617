/// Characters of a text that no installed font has.
public struct MissingGlyphs: Hashable, Sendable {
  /// Each once, in the order of the text; at least one.
  public var characters: [Character]
  /// The text that they stand in.
  public var text: String
  /// What that text is a part of, such as the measure that a note belongs to; nil for a text that
  /// stands by itself.
  public var entry: String?

  public init(_ characters: [Character], in text: String, of entry: String? = nil) {
    self.characters = characters
    self.text = text
    self.entry = entry
  }

  /// The packages whose fonts have the characters; none where there is no such package.
  var packages: [String] {
    let kinds = characters.map(\.fontPackages)
    if kinds.contains([]) { return [] }
    return kinds.reduce(into: []) { all, packages in
      all += packages.filter { !all.contains($0) }
    }
  }
}

extension Character {
  /// Any of them will do.
  fileprivate var fontPackages: [String] {
    if unicodeScalars.contains(where: \.isPicture) { return ["fonts-noto-color-emoji"] }
    if unicodeScalars.contains(where: \.properties.isIdeographic) {
      return ["fonts-noto-cjk", "fonts-hanazono"]
    }
    return []
  }
}

extension Unicode.Scalar {
  /// Whether it is an emoji, or makes one of a digit; not the digit itself.
  fileprivate var isPicture: Bool {
    let keycap: Unicode.Scalar = "\u{20E3}"
    return self == keycap || (properties.isEmoji && value > 0xFF)
  }
}
