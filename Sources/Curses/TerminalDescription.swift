import CTerminal
import Canvas
import Glibc

/// What is known of the terminal without taking it over.
public struct TerminalDescription: Hashable, Sendable {
  /// What `TERM` names; nil where it names nothing.
  public let name: String?
  /// Why no screen can be drawn on it; nil where one can.
  public let obstacle: TerminalError?
  /// How many colours there are, 0 for none; nil where `NO_COLOR` forbids them.
  public let colors: Int?
  /// Nil where standard output is no terminal.
  public let size: Size?

  /// Of the terminal that standard input and output go to.
  public static var current: TerminalDescription {
    var colors: Int32 = 0
    let name = CursesTerminal.variable("TERM")
    let described = TerminalError(terminal_look_up(&colors), name: name)
    let closed: TerminalError? =
      isatty(STDIN_FILENO) != 1
      ? .notATerminal(.input) : isatty(STDOUT_FILENO) != 1 ? .notATerminal(.output) : nil
    return TerminalDescription(
      name: name, obstacle: closed ?? described, colors: wantsColors ? max(0, Int(colors)) : nil,
      size: size)
  }

  static var wantsColors: Bool { CursesTerminal.variable("NO_COLOR") == nil }

  private static var size: Size? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    else { return nil }
    return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}
