import Glibc

/// A command of the system, run to its end by its name and without a shell.
struct ExternalCommand {
  let program: String
  let arguments: [String]

  struct Outcome {
    /// The exit status; 128 and more for the signal that ended it.
    let status: Int32
    let output: String
    let complaint: String
  }

  enum Fault: Error, Hashable {
    /// There is no such program.
    case notInstalled
    /// It had not ended in time, and was ended.
    case hung
    /// A value of `errno`.
    case failed(Int32)
  }

  /// - Parameters:
  ///   - input: what it reads as its standard input.
  ///   - seconds: after which it is ended.
  func run(input: [UInt8] = [], within seconds: Int = 30) throws(Fault) -> Outcome {
    var pipes = try Pipes()
    let process = try start(pipes)
    pipes.closeFarEnds()
    let deadline = Self.now + Int64(seconds) * 1000
    let isDone = pipes.exchange(input, until: deadline)
    pipes.close()
    guard isDone, let status = Self.wait(for: process, until: deadline) else {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
      throw .hung
    }
    return Outcome(
      status: status, output: String(decoding: pipes.output, as: UTF8.self),
      complaint: String(decoding: pipes.complaint, as: UTF8.self))
  }

  /// In the C locale, whose messages can be told apart.
  private func start(_ pipes: borrowing Pipes) throws(Fault) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, end) in pipes.farEnds.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigfillset(&defaults)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    let environment = ProcessEnvironment.variables.merging(["LC_ALL": "C"]) { $1 }
      .map { "\($0)=\($1)" }
    let code = withCStrings([program] + arguments) { words in
      withCStrings(environment) {
        posix_spawnp(&process, program, &actions, &attributes, words, $0)
      }
    }
    if code == ENOENT { throw .notInstalled }
    guard code == 0 else { throw .failed(code) }
    return process
  }

  /// Nil where it had not ended by then.
  private static func wait(for process: pid_t, until deadline: Int64) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process || (ended < 0 && errno != EINTR) { break }
      if now > deadline { return nil }
      usleep(2000)
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// Milliseconds.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  private func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
