import CTerminal
import Canvas
import Glibc

/// The terminal of standard input and output, taken over by means of ncurses.
///
/// There can be one at a time. It is bound to the thread that opened it.
public final class CursesTerminal: Terminal {
  public let locale: TerminalLocale
  private let glyphs: Glyphs
  private var events: EventReader
  /// What ncurses has of the last frame.
  private var drawn = Frame(size: Size(columns: 0, rows: 0))

  /// Takes the terminal over; ``close()``, or else the process's exit, gives it back.
  public init() throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(.input) }
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(.output) }
    locale = TerminalLocale.adopt()
    glyphs = Glyphs(widths: locale.widths, cells: TerminalLocale.cells(of:))
    let escapeDelay = Self.variable("ESCDELAY").flatMap(Int.init) ?? 50
    events = EventReader(escapeDelay: .milliseconds(min(max(0, escapeDelay), 1000)))
    try Self.open()
  }

  /// Gives the terminal back as it was; does nothing the second time.
  public func close() { terminal_close() }

  public var size: Size { Self.size }

  /// Whether clicks and the wheel arrive as events; selecting text then takes Shift.
  public var takesMouse: Bool { terminal_takes_mouse() }

  static var size: Size {
    Size(columns: Int(terminal_columns()), rows: Int(terminal_rows()))
  }

  /// Shows a frame of the terminal's size; one of another is outdated, a resize event waits.
  public func draw(_ frame: Frame) {
    guard frame.size == size else { return }
    if drawn.size != frame.size || drawn.widths != frame.widths {
      terminal_erase()
      drawn = Frame(size: frame.size, widths: frame.widths)
    }
    for row in 0..<frame.size.rows {
      guard let columns = frame.difference(row: row, from: drawn) else { continue }
      for run in frame.runs(row: row, columns: columns) { put(run, row: row) }
    }
    drawn = frame
    let cursor = frame.cursor ?? Point(column: -1, row: -1)
    terminal_show(Int32(cursor.row), Int32(cursor.column))
  }

  public func nextEvent(timeout: Int?) -> Event? {
    let event = events.next(timeout: timeout)
    // After a stop too; what ncurses still has then depends on the terminal.
    if case .resize = event { drawn = Frame(size: Size(columns: 0, rows: 0)) }
    return event
  }

  private func put(_ run: Frame.Run, row: Int) {
    let text = glyphs.scalars(of: run).map { wchar_t(bitPattern: $0.value) }
    terminal_put(
      Int32(row), Int32(run.column), text, Int32(text.count),
      Int32(run.style.color?.rawValue ?? -1), run.style.attributes)
  }
}

extension CursesTerminal {
  private static func open() throws(TerminalError) {
    let opening = terminal_open(TerminalDescription.wantsColors)
    if let error = TerminalError(opening, name: variable("TERM")) { throw error }
  }

  /// An environment variable, nil where it is empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}

extension TerminalError {
  /// Nil where nothing is wrong.
  init?(_ opening: terminal_opening, name: String?) {
    switch opening {
    case TERMINAL_OPENED: return nil
    case TERMINAL_UNKNOWN: self = .unknownTerminal(name: name)
    case TERMINAL_WITHOUT_ADDRESSING: self = .cannotAddressCursor(name: name ?? "")
    default: self = .refused
    }
  }
}

extension Style {
  fileprivate var attributes: Int32 {
    let all = [
      (isBold, TERMINAL_BOLD), (isDim, TERMINAL_DIM), (isReversed, TERMINAL_REVERSED),
      (isUnderlined, TERMINAL_UNDERLINED),
    ]
    return all.reduce(0) { $1.0 ? $0 | Int32($1.1) : $0 }
  }
}
