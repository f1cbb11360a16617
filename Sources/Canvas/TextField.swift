/// A text that is being typed, and the place in it where typing goes on.
///
/// It is edited by whole characters (grapheme clusters) and holds only what is printable.
public struct TextField: Hashable, Sendable {
  /// The most characters that it holds; what would go beyond them is left out.
  public let maximumLength: Int
  /// Whether "\n" may be part of the text; otherwise a line break becomes a blank.
  public let keepsLineBreaks: Bool
  /// How many characters stand before the place where typing goes on.
  public private(set) var position = 0
  private(set) var characters: [Character] = []

  public init(_ text: String = "", maximumLength: Int = .max, keepsLineBreaks: Bool = false) {
    self.maximumLength = maximumLength
    self.keepsLineBreaks = keepsLineBreaks
    insert(text)
  }

  public var text: String { String(characters) }

  /// Puts a text in, as much of it as there is room for.
  public mutating func insert(_ text: String) {
    let room = max(0, maximumLength - characters.count)
    let printable = keepsLineBreaks ? text.printableLines : text.printable
    replace(position..<position, with: String(printable.prefix(room)))
  }

  public mutating func deleteBackward() {
    replace(max(0, position - 1)..<position, with: "")
  }

  public mutating func deleteForward() {
    replace(position..<min(position + 1, characters.count), with: "")
  }

  /// Deletes everything.
  public mutating func clear() {
    replace(characters.indices, with: "")
  }

  /// Moves on by so many characters, or back by a negative number of them, as far as there are any.
  public mutating func move(by count: Int) {
    position = min(max(0, position + count), characters.count)
  }

  public mutating func moveToStart() { position = 0 }

  public mutating func moveToEnd() { position = characters.count }

  /// Counts characters anew, because neighbours may have joined to one, as a letter and its accent.
  private mutating func replace(_ range: Range<Int>, with text: String) {
    let before = String(characters[..<range.lowerBound]) + text
    characters = Array(before + String(characters[range.upperBound...]))
    position = min(before.count, characters.count)
  }
}

extension TextField {
  /// Takes a key or a paste that edits the text or moves in it, and says whether it was one.
  public mutating func handle(_ event: Event) -> Bool {
    switch event {
    case .paste(let text): insert(text)
    case .key(.character(let character)): insert(String(character))
    case .key(.backspace): deleteBackward()
    case .key(.delete): deleteForward()
    case .key(.left): move(by: -1)
    case .key(.right): move(by: 1)
    case .key(.home), .key(.control("a")): moveToStart()
    case .key(.end), .key(.control("e")): moveToEnd()
    case .key(.control("u")): clear()
    default: return false
    }
    return true
  }
}
