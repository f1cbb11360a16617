import TestSupport

/// Files with random damage: the same in every run.
struct MutatedFiles {
  private var random: SplitMix
  /// What a format's words are swapped for.
  private let words: [[UInt8]]

  init(seed: UInt64, words: [String]) {
    random = SplitMix(seed: seed)
    self.words = words.map { Array($0.utf8) }
  }

  /// The bytes after one to four changes.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    (0..<Int.random(in: 1...4, using: &random)).reduce(bytes) { bytes, _ in changed(bytes) }
  }

  /// The text, a member a line, with one to three members' values in the places of others': sound
  /// JSON, and often something that its reader takes.
  mutating func withOtherValues(_ text: String) -> [UInt8] {
    var lines = text.split(separator: "\n").map { $0.split(separator: ": ", maxSplits: 1) }
    let places = lines.indices.filter { lines[$0].count == 2 && !"{[".contains(lines[$0][1].last!) }
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      guard let from = places.randomElement(using: &random),
        let to = places.randomElement(using: &random)
      else { break }
      let value = lines[from][1].hasSuffix(",") ? lines[from][1].dropLast() : lines[from][1]
      lines[to][1] = value + (lines[to][1].hasSuffix(",") ? "," : "")
    }
    return Array(lines.map { $0.joined(separator: ": ") }.joined(separator: "\n").utf8)
  }

  private mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let piece = piece(of: bytes)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeSubrange(piece)
    case 1: bytes.insert(contentsOf: bytes[piece], at: piece.lowerBound)
    case 2: bytes.replaceSubrange(piece, with: words.randomElement(using: &random) ?? [])
    case 3: bytes.insert(UInt8.random(in: 0...255, using: &random), at: piece.lowerBound)
    case 4: bytes.insert(contentsOf: token(of: bytes), at: piece.lowerBound)
    default: swapTokens(&bytes)
    }
    return bytes
  }

  private mutating func piece(of bytes: [UInt8]) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &random)
    return start..<min(bytes.count, start + Int.random(in: 1...20, using: &random))
  }

  /// One quoted word or number of the file in the place of another.
  private mutating func swapTokens(_ bytes: inout [UInt8]) {
    let tokens = tokens(of: bytes)
    guard let from = tokens.randomElement(using: &random),
      let to = tokens.randomElement(using: &random)
    else { return }
    bytes.replaceSubrange(to, with: Array(bytes[from]))
  }

  private mutating func token(of bytes: [UInt8]) -> [UInt8] {
    tokens(of: bytes).randomElement(using: &random).map { Array(bytes[$0]) } ?? []
  }

  private func tokens(of bytes: [UInt8]) -> [Range<Int>] {
    var ends: [Int] = []
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\"") { ends.append(place) }
    return zip(ends, ends.dropFirst()).map { $0..<$1 + 1 }
  }
}
