import Foundation
import Glibc
import TestSupport

/// One run of a program with its output collected, ended by force where it outlives its bound.
///
/// Its streams are files rather than pipes: nothing blocks, whatever the program leaves unread, and
/// a server that it leaves running keeps nothing open that is waited for.
struct ChildProcess {
  var path: String
  var arguments: [String]
  var environment: [String: String]
  /// Where it runs.
  var folder: String
  var input: [UInt8] = []
  /// A file that takes standard output in place of `Outcome.output`.
  var outputFile: String?

  /// Far beyond what any run takes, so that a hang fails instead of blocking.
  private static let bound = Duration.seconds(60)

  enum Trouble: Error {
    case cannotStart(String, errno: Int32)
    case hangs([String])
  }

  func run() throws -> Outcome {
    let scratch = try ScratchFolder()
    let files = ["input", "output", "errors"].map { scratch.path + "/" + $0 }
    for (file, bytes) in zip(files, [input, [], []]) {
      try Data(bytes).write(to: URL(fileURLWithPath: file))
    }
    let status = try wait(for: start(input: files[0], output: files[1], errors: files[2]))
    return Outcome(
      output: Array(try Data(contentsOf: URL(fileURLWithPath: files[1]))),
      errors: Array(try Data(contentsOf: URL(fileURLWithPath: files[2]))), status: status)
  }

  private func start(input: String, output: String, errors: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, outputFile ?? output, O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY, 0)
    // Glibc's own way of changing the folder is hidden from Swift.
    let shell = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder, path]
    let words = CStrings(shell + arguments)
    let variables = CStrings(environment.map { "\($0)=\($1)" })
    var process = pid_t()
    var attributes = Self.plainSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    let failure = withExtendedLifetime((words, variables)) {
      posix_spawn(&process, shell[0], &actions, &attributes, words.pointers, variables.pointers)
    }
    guard failure == 0 else { throw Trouble.cannotStart(path, errno: failure) }
    return process
  }

  /// The threads that tests run on block signals, and some tests ignore one, which a child would
  /// inherit.
  private static func plainSignals() -> posix_spawnattr_t {
    var (attributes, none, all) = (posix_spawnattr_t(), sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    return attributes
  }

  /// - Returns: the exit code, or 128 and the number of the signal that ended it.
  private func wait(for process: pid_t) throws -> Int32 {
    let end = ContinuousClock.now + Self.bound
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < end else {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        throw Trouble.hangs([path] + arguments)
      }
      usleep(1000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
