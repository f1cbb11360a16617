import Canvas
import Glibc
import SelfCheckCore

/// Standard output and standard error. What is said there can't act on a terminal.
enum Console {
  /// Data, to standard output; several lines.
  static func say(_ text: String) throws(Failure) {
    try put(Array((text.printableLines + "\n").utf8))
  }

  /// Data as it is, to standard output.
  static func put(_ bytes: [UInt8]) throws(Failure) {
    if write(bytes, to: STDOUT_FILENO) { return }
    let code = errno
    // Who reads the output has seen enough.
    throw Failure(code == EPIPE ? nil : ConsoleWording.cannotWrite(code), .inputOutput)
  }

  /// A message about the work, to standard error; always one line.
  static func tell(_ text: LocalizedText, in language: Language) {
    _ = write("selfcheck: \(text[language].printable)\n", to: STDERR_FILENO)
  }

  /// A line to standard error as it is, such as one that begins with a file's name.
  static func tell(line: String) {
    _ = write(line.printable + "\n", to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    write(Array(text.utf8), to: descriptor)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno != EINTR { return false }
      written += max(0, count)
    }
    return true
  }

  /// Asks a question to be answered with yes; no answer means no.
  static func confirms(_ question: LocalizedText, in language: Language) -> Bool {
    _ = write(question[language].printable + " [y/N] ", to: STDERR_FILENO)
    let answer = readLine(strippingNewline: true)?.lowercased()
    return ["y", "yes", "是"].contains(answer)
  }
}
