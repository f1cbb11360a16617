import Canvas

extension Layout {
  func frame(_ more: More) -> Frame {
    var frame = Frame(size: viewport.size, widths: viewport.widths)
    drawHeader(in: &frame)
    for (row, number) in zip(shown, bodyStart...) {
      frame.draw(page.body.rows[row], row: number, margin: margin)
    }
    for (row, number) in zip(footer, (viewport.size.rows - footer.count)...) {
      frame.draw(row, row: number, margin: margin)
    }
    drawMore(more, in: &frame)
    frame.cursor = cursor
    return frame
  }

  /// The words that say how much lies outside of the screen.
  struct More {
    var above: (Int) -> String
    var below: (Int) -> String
  }

  private func drawHeader(in frame: inout Frame) {
    let room = viewport.size.columns - margin * 2
    let marks = fittingMarks(room: room)
    let width = marks.reduce(0) { $0 + self.width(of: $1) + 2 }
    let title = viewport.widths.clipped(page.header.title, to: room - width)
    frame.write(title, at: Point(column: margin, row: 0), style: Theme.title)
    var column = viewport.size.columns - margin - width
    for mark in marks {
      column += 2
      column += frame.write(
        mark.span.text, at: Point(column: column, row: 0), style: mark.span.style)
    }
  }

  /// The marks that leave the title its place, or at least half of the line.
  private func fittingMarks(room: Int) -> [Header.Mark] {
    let title = min(viewport.widths.width(of: page.header.title.printable), room / 2)
    var marks = page.header.marks
    while title + marks.reduce(0, { $0 + width(of: $1) + 2 }) > room,
      let least = marks.indices.min(by: { marks[$0].rank < marks[$1].rank })
    {
      marks.remove(at: least)
    }
    return marks
  }

  private func width(of mark: Header.Mark) -> Int { viewport.widths.width(of: mark.span.text) }

  private func drawMore(_ more: More, in frame: inout Frame) {
    let below = page.body.rows.count - shown.upperBound
    if isRoomy {
      if hasMoreAbove { drawMark("^ " + more.above(top), row: bodyStart - 1, in: &frame) }
      if hasMoreBelow {
        drawMark("v " + more.below(below), row: bodyStart + bodyHeight, in: &frame)
      }
    } else {
      if hasMoreAbove { drawMark("^", row: bodyStart, in: &frame) }
      if hasMoreBelow { drawMark("v", row: bodyStart + bodyHeight - 1, in: &frame) }
    }
  }

  private func drawMark(_ text: String, row: Int, in frame: inout Frame) {
    let column = viewport.size.columns - viewport.widths.width(of: text)
    frame.write(text, at: Point(column: column, row: row), style: Theme.dim)
  }
}

extension Frame {
  fileprivate mutating func draw(_ row: Row, row number: Int, margin: Int) {
    var column = margin + row.indent
    for span in row.spans {
      column += write(span.text, at: Point(column: column, row: number), style: span.style)
    }
  }
}
