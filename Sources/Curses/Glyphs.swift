import Canvas

/// The characters of a run as they are sent to the terminal, in exactly the cells that the frame
/// gives them, whatever the system thinks of their widths: otherwise the rest of the row would move.
struct Glyphs {
  let widths: CellWidths
  let cells: (Unicode.Scalar) -> Int?

  func scalars(of run: Frame.Run) -> [Unicode.Scalar] {
    run.characters.flatMap { scalars(of: $0, columns: widths.width(of: $0)) }
  }

  private func scalars(of character: Character, columns: Int) -> [Unicode.Scalar] {
    let whole = Array(character.unicodeScalars)
    if isShownTheSameEverywhere(whole, columns: columns) { return whole }
    var base = whole[0]
    var used = cells(base) ?? 0
    if used == 0 || used > columns {
      base = "?"
      used = 1
    }
    return [base] + Array(repeating: " ", count: columns - used)
  }

  /// One base with a few marks; terminals disagree on sequences joined or coloured as emoji.
  private func isShownTheSameEverywhere(_ scalars: [Unicode.Scalar], columns: Int) -> Bool {
    let emojiJoiners: [Unicode.Scalar] = ["\u{200D}", "\u{FE0F}"]
    return cells(scalars[0]) == columns && scalars.count <= Self.mostScalarsInACell
      && scalars.dropFirst().allSatisfy { cells($0) == 0 && !emojiJoiners.contains($0) }
  }

  /// Of ncurses (`CCHARW_MAX`).
  private static let mostScalarsInACell = 5
}
