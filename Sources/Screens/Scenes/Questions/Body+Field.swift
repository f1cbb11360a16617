import Canvas

extension Body {
  /// A text that is being written, wrapped, with the cursor in it.
  mutating func append(field: TextField, _ typesetter: Typesetter) {
    let text = field.wrapped(width: NoteScreen.width(of: typesetter), widths: typesetter.widths)
    for (number, line) in text.lines.enumerated() {
      let row = Row([Span(number == 0 ? "> " : "  ", Theme.focus), Span(line, Theme.field)])
      if number == text.cursor.row {
        append(focused: [row], cursor: Point(column: 2 + text.cursor.column, row: 0))
      } else {
        append([row])
      }
    }
  }
}
