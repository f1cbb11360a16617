/// What is pasted, up to the mark that ends it.
struct PasteBuffer {
  /// The bytes of a paste that are kept; what follows them is dropped.
  static let capacity = 64 * 1024

  private static let endMark = Array("\u{1B}[201~".utf8)

  private var kept: [UInt8] = []
  /// How many bytes of the end mark came last.
  private var matched = 0

  /// True when the byte completes the end mark.
  mutating func append(_ byte: UInt8) -> Bool {
    if byte != Self.endMark[matched] {
      keep(Self.endMark[..<matched])
      matched = 0
    }
    if byte == Self.endMark[matched] {
      matched += 1
    } else {
      keep([byte])
    }
    return matched == Self.endMark.count
  }

  private mutating func keep(_ bytes: some Collection<UInt8>) {
    kept.append(contentsOf: bytes.prefix(Self.capacity - kept.count))
  }

  /// The text, its line breaks as "\n", without what is no character.
  func text(_ decode: InputDecoder.Decode) -> String {
    var text = String.UnicodeScalarView()
    var rest = kept[...]
    while !rest.isEmpty {
      guard case .scalar(let scalar, let length) = decode(rest.prefix(Self.longestCharacter)) else {
        rest.removeFirst()
        continue
      }
      rest.removeFirst(length)
      if scalar == "\n" && text.last == "\r" { text.removeLast() }
      text.append(scalar)
    }
    return String(String.UnicodeScalarView(text.map { $0 == "\r" ? "\n" : $0 }))
  }

  private static let longestCharacter = 8
}
