import Glibc
import SelfCheckCore
import Testing

extension Person {
  /// Runs `selfcheck` at the prompt; the terminal's settings are noted before and after.
  ///
  /// - Parameter start: the words of the shell that start a program.
  func opens(_ arguments: String = "", by start: String = "exec") throws {
    try home.put("echo $$ >pid; \(start) '\(BuiltExecutable.path)' \"$@\"\n", at: "selfcheck.sh")
    try types(
      "clear; stty -g >before; sh selfcheck.sh \(arguments); echo left with $?; stty -g >after")
    try presses("Enter")
  }

  /// Makes a terminal usable that a killed program left as it was.
  func repairsTheTerminal() throws {
    try sees("Killed")
    try presses("C-j")
    // Quietly: it would say which keys it has set.
    try types("reset -Q")
    try presses("C-j")
    // `reset` may say that it gave Ctrl-C its meaning back.
    try waits(for: "an empty screen") { screen in
      screen.rows.last { !$0.isEmpty } == "$" && !screen.shows("Killed")
    }
  }

  /// Opens the app and waits for its home screen.
  func opensHome(_ arguments: String = "", by start: String = "exec") throws {
    try opens(arguments, by: start)
    try seesHome()
  }

  /// Back at the prompt, with the program's exit code, a usable shell and the terminal as it was.
  func isBackAtThePrompt(status: Int, _ sourceLocation: SourceLocation = #_sourceLocation) throws {
    try sees("left with \(status)")
    try types("echo $((6 * 7)) is shown")
    try presses("Enter")
    try sees("42 is shown")
    let before = try #require(home.bytes(of: home.path + "/before"))
    #expect(home.bytes(of: home.path + "/after") == before, sourceLocation: sourceLocation)
  }

  /// No question or answer is left for those who look at the terminal next.
  func leavesNothingOnScreen(_ sourceLocation: SourceLocation = #_sourceLocation) throws {
    let left = try terminal.history
    let words = OurBank.questionnaire.questions.map(\.text) + [OurBank.questionnaire.title]
    for text in words {
      #expect(!left.shows(text, in: .zh), "\(left)", sourceLocation: sourceLocation)
      #expect(!left.shows(text, in: .en), "\(left)", sourceLocation: sourceLocation)
    }
  }

  /// The process of the program that was opened last.
  var process: pid_t {
    get throws {
      let text = String(decoding: try #require(home.bytes(of: home.path + "/pid")), as: UTF8.self)
      return try #require(pid_t(text.filter(\.isNumber)))
    }
  }

  func signals(_ signal: Int32) throws { kill(try process, signal) }
}
