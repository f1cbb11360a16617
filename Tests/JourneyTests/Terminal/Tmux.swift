import Glibc
import Testing

/// A terminal of its own with a shell in it, gone with the last reference to it.
final class Tmux: Sendable {
  private let path: String
  private let environment: [String: String]
  /// Held until the server has gone, for its socket lies there.
  private let home: Home

  enum Trouble: Error {
    case notInstalled
    case refused(command: [String], complaint: String)
  }

  /// - Parameter home: where the shell runs, and what it is told of the world.
  init(home: Home, columns: Int, rows: Int, environment: [String: String]) throws {
    guard let path = Self.installed else { throw Trouble.notInstalled }
    self.path = path
    self.home = home
    self.environment = home.environment.merging(environment) { _, new in new }
      .merging(["TMUX_TMPDIR": home.path]) { _, new in new }
    try run("new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "PS1='$ ' sh")
    try run("set-option", "-g", "status", "off")
    try resize(columns: columns, rows: rows)
  }

  deinit {
    _ = try? run("kill-server")
    try? home.waitUntilNobodyWrites()
  }

  /// Where tmux is, or nil.
  static let installed: String? = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"]
    .first { access($0, X_OK) == 0 }

  @discardableResult
  func run(_ command: String..., input: String = "") throws -> String {
    try run(command, input: input)
  }

  @discardableResult
  func run(_ command: [String], input: String = "") throws -> String {
    let outcome = try ChildProcess(
      path: path, arguments: ["-u", "-f", "/dev/null", "-L", "journey"] + command,
      environment: environment, folder: home.path, input: Array(input.utf8)
    ).run()
    guard outcome.status == 0 else {
      throw Trouble.refused(command: command, complaint: outcome.complaint)
    }
    return outcome.text
  }
}

extension Tmux {
  var screen: Screen {
    get throws { Screen(try run("capture-pane", "-p")) }
  }

  /// What scrolled off the top, and the screen.
  var history: Screen {
    get throws { Screen(try run("capture-pane", "-p", "-S", "-")) }
  }

  /// What a program may have called the terminal.
  var title: String {
    get throws { try run("display-message", "-p", "#{pane_title}") }
  }

  func resize(columns: Int, rows: Int) throws {
    try run("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Pastes as a terminal does: between marks, where the program has asked for them.
  func paste(_ text: String) throws {
    try run("load-buffer", "-", input: text)
    try run("paste-buffer", "-p", "-r")
  }

  /// From here on, appends every byte that the terminal is sent to a file.
  func record(to file: String) throws {
    try run("pipe-pane", "-O", "cat >>'\(file)'")
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips where there is no tmux; in continuous integration there has to be one.
  static var needsTmux: Self {
    .enabled(
      if: Tmux.installed != nil || getenv("CI").map { String(cString: $0) } == "true",
      "tmux isn't installed")
  }
}
