import SelfCheckCore
import Testing

/// Somebody at a terminal: reads the screen, presses keys, knows nothing of the program's inside.
final class Person {
  let home: Home
  let terminal: Tmux
  var language: Language

  /// At the prompt of a shell in which `selfcheck` is a command.
  init(
    home: Home? = nil, columns: Int = 80, rows: Int = 24, language: Language = .zh,
    environment: [String: String] = [:]
  ) throws {
    self.home = try home ?? Home()
    self.language = language
    let speech = ["LANG": language == .zh ? "zh_CN.UTF-8" : "en_US.UTF-8"]
    terminal = try Tmux(
      home: self.home, columns: columns, rows: rows,
      environment: speech.merging(environment) { _, new in new })
    try sees("$")
  }

  /// The wording in the person's language.
  func word(_ zh: String, _ en: String) -> String { LocalizedText(zh: zh, en: en)[language] }
}

extension Person {
  /// What was waited for in vain, and what was there instead.
  struct NeverSeen: Error, CustomStringConvertible {
    let what: String
    let screen: Screen
    var description: String { "never saw \(what); the screen shows \(screen)" }
  }

  @discardableResult
  func sees(_ text: String) throws -> Screen {
    try waits(for: "\"\(text)\"") { $0.shows(text) }
  }

  @discardableResult
  func sees(_ zh: String, _ en: String) throws -> Screen { try sees(word(zh, en)) }

  /// Looks at the screen again and again until it is as expected.
  @discardableResult
  func waits(for what: String, until isThere: (Screen) throws -> Bool) throws -> Screen {
    var screen = Screen("")
    do {
      try Poll.until(what) {
        screen = try terminal.screen
        return try isThere(screen)
      }
    } catch is Poll.Vain {
      throw NeverSeen(what: what, screen: screen)
    }
    return screen
  }

  /// Keys by tmux's names: "Enter", "Down", "C-z", "x".
  func presses(_ keys: String...) throws { try presses(keys) }

  func presses(_ keys: [String]) throws {
    if !keys.isEmpty { try terminal.run(["send-keys"] + keys) }
  }

  /// Types a line.
  func enters(_ line: String) throws {
    try types(line)
    try presses("Enter")
  }

  func types(_ text: String) throws { try terminal.run("send-keys", "-l", text) }
}
