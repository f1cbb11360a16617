/// The rounds' numbers below a chart, each ending under its mark; those that would run into another
/// one are left out.
struct ChartNumbers {
  private var cells: [Character]

  var line: String { String(cells) }

  /// - Parameter width: in cells.
  init(width: Int) { cells = Array(repeating: " ", count: max(0, width)) }

  /// Sets the first of the texts that has room, a blank at both sides.
  ///
  /// - Parameters:
  ///   - texts: of ASCII, the shorter ones behind.
  ///   - end: the place of their last character, in cells.
  mutating func set(_ texts: [String], endingAt end: Int) {
    guard let text = texts.first(where: { hasRoom(for: $0, endingAt: end) }) else { return }
    cells.replaceSubrange(end - text.count + 1...end, with: text)
  }

  private func hasRoom(for text: String, endingAt end: Int) -> Bool {
    let start = end - text.count + 1
    guard !text.isEmpty, start >= 0, end < cells.count else { return false }
    return cells[max(0, start - 1)...min(cells.count - 1, end + 1)].allSatisfy { $0 == " " }
  }
}
