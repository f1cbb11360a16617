import Canvas

/// The characters of a run as they are sent to the terminal, in exactly the cells that the frame
/// gives them, whatever the system thinks of their widths: otherwise the rest of the row would move.
struct Glyphs {
  let widths: CellWidths
  let cells: (Unicode.Scalar) -> Int?

  func scalars(of run: Frame.Run) -> [Unicode.Scalar] {
    var shown: [Unicode.Scalar] = []
    shown.reserveCapacity(run.characters.count)
    for character in run.characters {
      let columns = widths.width(of: character)
      let scalars = character.unicodeScalars
      if scalars.count == 1, cells(scalars[scalars.startIndex]) == columns {
        shown.append(scalars[scalars.startIndex])
      } else {
        shown += self.scalars(of: character, columns: columns)
      }
    }
    return shown
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

  /// A base with a few marks; of sequences joined or coloured as emoji, terminals make different
  /// things.
  private func isShownTheSameEverywhere(_ scalars: [Unicode.Scalar], columns: Int) -> Bool {
    let known = scalars.compactMap(cells)
    return known.count == scalars.count && scalars.count <= Self.mostScalarsInACell
      && known[0] > 0 && known.reduce(0, +) == columns
      && !scalars.contains("\u{200D}") && !scalars.contains("\u{FE0F}")
  }

  /// Of ncurses (`CCHARW_MAX`).
  private static let mostScalarsInACell = 5
}
