/// Breaks text into lines by cells, keeping the basic line-breaking rules of Chinese (禁则, W3C
/// Requirements for Chinese Text Layout, "clreq", 3.1.6.1): closing marks, commas and full stops,
/// dashes and dots begin no line, opening marks and currency signs end none. Western words and
/// numbers stay whole, but for hyphens.
///
/// Where a line is too narrow for that, a word is cut, and at last a rule is broken; a character
/// never is. One that is wider than the line gets a line of its own.
public struct LineBreaker: Sendable {
  public let widths: CellWidths

  public init(widths: CellWidths = .narrow) { self.widths = widths }

  /// The lines of a text, which also ends them at each "\n"; an empty text is one empty line.
  ///
  /// No line begins or ends with blanks, but for the hanging indent: the blanks that all lines of a
  /// paragraph after its first begin with.
  public func lines(of text: String, width: Int, hangingIndent: Int = 0) -> [String] {
    if isOneLine(text, width: width) { return [text] }
    let indent = String(repeating: " ", count: max(0, hangingIndent))
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineBreak)
      .flatMap { paragraph -> [String] in
        let characters = Array(trimmed(Array(paragraph)[...]))
        let ranges = withoutOrphan(
          ranges(of: characters, first: width, others: width - indent.count), of: characters,
          width: width - indent.count)
        return ranges.enumerated().map { number, range in
          (number == 0 ? "" : indent) + String(trimmed(characters[range]))
        }
      }
  }

  /// Whether it can be seen at once that the text is its one line.
  private func isOneLine(_ text: String, width: Int) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    let blank = UInt8(ascii: " ")
    return first != blank && last != blank && text.isPlain && widths.width(of: text) <= width
  }

  /// Where the lines of a paragraph without line breaks begin and end: every character is in one of
  /// them, the blanks between two lines at the end of the first, perhaps beyond the width.
  func ranges(of characters: [Character], first: Int, others: Int) -> [Range<Int>] {
    let firstEnd = fittingEnd(from: 0, width: max(1, first), of: characters)
    // Most texts fit, and nobody asks then where they might be broken.
    if firstEnd == characters.count { return [0..<firstEnd] }
    let opportunities = LineBreakOpportunities(characters)
    var ranges: [Range<Int>] = []
    var start = 0
    repeat {
      let width = max(1, ranges.isEmpty ? first : others)
      let end = lineEnd(from: start, width: width, of: characters, opportunities)
      ranges.append(start..<end)
      start = end
    } while start < characters.count
    return ranges
  }

  private func lineEnd(
    from start: Int, width: Int, of characters: [Character], _ opportunities: LineBreakOpportunities
  ) -> Int {
    let fitting = fittingEnd(from: start, width: width, of: characters)
    if fitting == characters.count { return fitting }
    let places = (start + 1...fitting).reversed()
    return places.first { opportunities.strength(before: $0) == .free }
      ?? places.first { opportunities.strength(before: $0) == .insideWord }
      ?? fitting
  }

  /// Behind the last character that fits, and the blanks that follow it; always at least one on.
  private func fittingEnd(from start: Int, width: Int, of characters: [Character]) -> Int {
    var used = 0
    var end = start
    while end < characters.count {
      used += widths.width(of: characters[end])
      if used > width && end > start && !characters[end].isBlank { break }
      end += 1
    }
    return end
  }

  /// The lines with the last break moved back where it leaves a character or two alone, and where
  /// lines are long enough not to miss what moves.
  private func withoutOrphan(
    _ ranges: [Range<Int>], of characters: [Character], width: Int
  ) -> [Range<Int>] {
    guard ranges.count > 1, width >= Self.roomy, let last = ranges.last,
      isOrphan(characters[last])
    else { return ranges }
    let opportunities = LineBreakOpportunities(characters)
    let line = ranges[ranges.count - 2]
    let place = (line.lowerBound + 1..<line.upperBound).reversed().first {
      opportunities.strength(before: $0) == .free && !isOrphan(characters[$0...])
    }
    guard let place, widths.width(of: String(characters[place...])) <= width / 2 else {
      return ranges
    }
    return ranges.dropLast(2) + [line.lowerBound..<place, place..<last.upperBound]
  }

  /// The least cells of a line from which a few characters may move to the next.
  private static let roomy = 30

  /// Whether Chinese text takes less room than three of its characters.
  private func isOrphan(_ line: ArraySlice<Character>) -> Bool {
    widths.width(of: String(trimmed(line))) < 6 && !line.allSatisfy(\.isWestern)
  }

  private func trimmed(_ line: ArraySlice<Character>) -> ArraySlice<Character> {
    guard let first = line.firstIndex(where: { !$0.isBlank }),
      let last = line.lastIndex(where: { !$0.isBlank })
    else { return [] }
    return line[first...last]
  }
}
