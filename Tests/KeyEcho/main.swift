import Canvas
import Curses
import Glibc

/// Says each event in a line on standard error, and on the screen; `q` ends, `!` crashes.
func run() -> Int32 {
  let terminal: CursesTerminal
  do {
    terminal = try CursesTerminal()
  } catch {
    say("\(error)")
    return 69
  }
  defer { terminal.close() }
  say("open \(terminal.size)")
  var last = ""
  while true {
    terminal.draw(picture(of: last, size: terminal.size, widths: terminal.locale.widths))
    guard let event = terminal.nextEvent(timeout: nil) else { continue }
    last = "\(event)"
    say(last)
    switch event {
    case .key(.character("q")): return 0
    case .key(.character("!")): fatalError("as asked")
    case .hangUp(.interrupt): return 130
    case .hangUp: return 75
    default: break
    }
  }
}

func picture(of text: String, size: Size, widths: CellWidths) -> Frame {
  var frame = Frame(size: size, widths: widths)
  frame.write("党政办公室", at: Point(column: 0, row: 0), style: Style(color: .red, bold: true))
  frame.write("👨‍👩‍👧|e\u{301}|❤️|", at: Point(column: 0, row: 1))
  let columns = frame.write(text, at: Point(column: 0, row: 2), style: Style(reversed: true))
  frame.cursor = Point(column: columns, row: 2)
  return frame
}

func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}

exit(run())
