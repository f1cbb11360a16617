import Foundation
import Glibc

/// Makes system calls of a process fail, or kills it at one, by means of strace.
enum SystemFaults {
  /// Whether strace is there and may attach to a process.
  static let canBeInjected: Bool = {
    let sleeper = Process()
    sleeper.executableURL = URL(fileURLWithPath: "/bin/sleep")
    sleeper.arguments = ["60"]
    guard (try? sleeper.run()) != nil else { return false }
    defer {
      kill(sleeper.processIdentifier, SIGKILL)
      sleeper.waitUntilExit()
    }
    let id = sleeper.processIdentifier
    return attach(to: id, status: "/proc/\(id)/status", options: ["-e", "trace=none"])
  }()

  /// From here on, the `occurrence`th time that this thread makes a call named in `calls` it fails
  /// with `outcome`, such as `error=EIO` or `signal=KILL`; nil for every time.
  static func inject(_ outcome: String, into calls: String, occurrence: Int? = 1) -> Bool {
    let when = occurrence.map { ":when=\($0)" } ?? ""
    return attach(
      to: getpid(), status: "/proc/thread-self/status",
      options: [
        "-f", "-e", "signal=none", "-e", "trace=\(calls)",
        "-e", "inject=\(calls):\(outcome)\(when)",
      ])
  }

  /// Waits until the process is traced; false where strace can't do that.
  private static func attach(to process: pid_t, status: String, options: [String]) -> Bool {
    let strace = Process()
    strace.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    strace.arguments = ["strace", "-qq", "-o", "/dev/null"] + options + ["-p", "\(process)"]
    strace.standardError = FileHandle.nullDevice
    guard (try? strace.run()) != nil else { return false }
    while !isTraced(status) {
      if !strace.isRunning { return false }
      sched_yield()
    }
    return true
  }

  private static func isTraced(_ status: String) -> Bool {
    guard let text = try? String(contentsOfFile: status, encoding: .utf8) else { return false }
    return text.contains("TracerPid:") && !text.contains("TracerPid:\t0\n")
  }
}
