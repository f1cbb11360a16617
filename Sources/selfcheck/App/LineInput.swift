import Curses
import Glibc

/// Standard input, a line at a time, in the character set in force.
final class LineInput {
  /// What has been read beyond the last line.
  private var waiting: [UInt8] = []
  private var isAtEnd = false

  /// A line longer than this is cut off.
  private static let longest = 65_536

  /// The next line without its end; nil at the end of the input. What has no line end is no line:
  /// whoever was cut off while typing has not confirmed it.
  func next() -> String? {
    var line: [UInt8] = []
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        line += waiting[..<end]
        waiting.removeFirst(end + 1)
        return TerminalLocale.text(line.prefix(Self.longest))
      }
      line += waiting
      if line.count > Self.longest { line.removeLast(line.count - Self.longest) }
      waiting = []
      if isAtEnd { return nil }
      read()
    }
  }

  private func read() {
    waiting = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      var got = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      while got < 0, errno == EINTR {
        got = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      }
      count = max(0, got)
    }
    isAtEnd = waiting.isEmpty
  }
}
