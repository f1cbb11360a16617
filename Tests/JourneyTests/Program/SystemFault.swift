import Testing

/// A system call of the program that fails, by means of strace.
enum SystemFault {
  /// The words that start a program so that calls named in `calls` have an outcome such as
  /// `error=EIO` or `signal=KILL`.
  ///
  /// - Parameter occurrence: which of these calls, from 1; nil for every one.
  static func command(_ calls: String, _ outcome: String, occurrence: Int? = nil) -> [String] {
    let when = occurrence.map { ":when=\($0)" } ?? ""
    return [
      "strace", "-f", "-qq", "-o", "/dev/null", "-e", "signal=none", "-e", "trace=\(calls)",
      "-e", "inject=\(calls):\(outcome)\(when)",
    ]
  }

  /// The same for a shell.
  static func start(_ calls: String, _ outcome: String, occurrence: Int? = nil) -> String {
    "exec " + command(calls, outcome, occurrence: occurrence).joined(separator: " ")
  }

  static let canBeInjected: Bool = {
    guard let home = try? Home() else { return false }
    return (try? home.runs(command("flock", "error=ENOLCK") + ["true"]))?.status == 0
  }()
}

extension Home {
  /// Runs any program in this folder.
  func runs(_ command: [String]) throws -> Outcome {
    try ChildProcess(
      path: "/usr/bin/env", arguments: command, environment: environment, folder: path
    ).run()
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips where strace isn't there or may not trace.
  static var needsStrace: Self {
    .enabled(if: SystemFault.canBeInjected, "strace is not there or may not trace")
  }
}
