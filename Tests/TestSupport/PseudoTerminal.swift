import Glibc

/// A program that runs in a terminal of its own.
public final class PseudoTerminal {
  public struct GaveUp: Error {
    var waitingFor: String
    var lines: [String]
    var output: String
  }

  /// What has become of the program.
  public enum State: Equatable {
    case runs
    case stopped
    /// With its exit code, or the signal as a negative number.
    case ended(Int32)
  }

  private var master: Int32
  private let slave: Int32
  private let errors: Int32
  private let process: pid_t
  private var errorBytes: [UInt8] = []
  private var outputBytes: [UInt8] = []
  private var end: Int32?
  public let modesBefore: [UInt32]

  /// - Parameters:
  ///   - program: its path.
  ///   - environment: all of it, each "NAME=value".
  ///   - input: a file to read in place of the terminal.
  public init(
    program: String, environment: [String], columns: Int = 80, rows: Int = 24,
    input: String? = nil
  ) throws {
    var pair: (master: Int32, slave: Int32) = (-1, -1)
    var ends: [Int32] = [-1, -1]
    var name = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard openpty(&pair.master, &pair.slave, &name, nil, nil) == 0, pipe(&ends) == 0
    else { throw GaveUp(waitingFor: "a pseudo-terminal", lines: [], output: "") }
    (master, slave) = pair
    errors = ends[0]
    for descriptor in [master, slave] + ends { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    Self.setSize(of: slave, columns: columns, rows: rows)
    modesBefore = Self.modes(of: slave)
    process = Self.spawn(
      program, on: name, input: input, errors: ends[1], environment: environment)
    Glibc.close(ends[1])
  }

  /// A process that nobody waits for would stay as a zombie, and keep the tests that run in
  /// processes of their own waiting for ever.
  deinit {
    if end == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    for descriptor in [master, slave, errors] where descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// The terminal's modes as numbers that can be compared.
  public var modes: [UInt32] { Self.modes(of: slave) }

  public var output: String { String(decoding: outputBytes, as: UTF8.self) }

  /// What the program said on standard error.
  public var lines: [String] {
    String(decoding: errorBytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  public func send(_ bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

  public func send(_ text: String) { send(Array(text.utf8)) }

  public func send(signal: Int32) { kill(process, signal) }

  public func resize(columns: Int, rows: Int) {
    Self.setSize(of: master, columns: columns, rows: rows)
  }

  public func hangUp() {
    Glibc.close(master)
    master = -1
  }

  /// Waits until the program has read all that was sent, or runs no more.
  public func waitUntilRead() throws {
    try wait(for: "the input to be read") {
      var count: Int32 = 0
      if ioctl(self.slave, UInt(FIONREAD), &count) == 0 && count == 0 { return true }
      var information = siginfo_t()
      let kinds = WNOWAIT | WNOHANG | WEXITED | WSTOPPED
      return waitid(P_PID, id_t(self.process), &information, kinds) == 0
        && information.si_signo == SIGCHLD
    }
  }

  /// Drops what the program has written so far.
  public func forgetOutput() {
    readAvailable()
    outputBytes = []
  }

  public func wait(forLine line: String) throws {
    try wait(for: line) { self.lines.contains(line) }
  }

  /// Waits until one of the texts has been written.
  public func wait(forOutput texts: String...) throws {
    try wait(for: "\(texts)") {
      let output = self.output
      return texts.contains { output.contains($0) }
    }
  }

  public func wait(forBytes bytes: [UInt8]) throws {
    try wait(for: "\(bytes)") { self.outputBytes.contains(bytes) }
  }

  /// What the program has become by now.
  public var state: State {
    if let end { return .ended(end) }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG | WUNTRACED) == process else { return .runs }
    if status & 0xFF == 0x7F { return .stopped }
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    end = code
    return .ended(code)
  }

  /// Waits until the program has stopped, as on Ctrl-Z.
  public func waitUntilStopped() throws {
    var state = State.runs
    try wait(for: "a stop") {
      state = self.state
      return state != .runs
    }
    guard state == .stopped else { throw gaveUp(waitingFor: "a stop, but it ended") }
  }

  /// Waits for the program's end and gives its exit code, or its signal as a negative number.
  public func exitCode() throws -> Int32 {
    try wait(for: "the end") { if case .ended = self.state { true } else { false } }
    return end!
  }

  private func gaveUp(waitingFor: String) -> GaveUp {
    GaveUp(waitingFor: waitingFor, lines: lines, output: output)
  }

  private func wait(for what: String, until isTrue: () -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while !isTrue() {
      guard ContinuousClock.now < deadline else { throw gaveUp(waitingFor: what) }
      readAvailable()
    }
    readAvailable()
  }

  private func readAvailable() {
    var descriptors = [
      pollfd(fd: master, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    poll(&descriptors, 2, 2)
    if descriptors[0].revents & Int16(POLLIN) != 0 { outputBytes += Self.read(from: master) }
    if descriptors[1].revents & Int16(POLLIN) != 0 { errorBytes += Self.read(from: errors) }
  }

  private static func read(from descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
  }

  private static func setSize(of descriptor: Int32, columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  private static func modes(of descriptor: Int32) -> [UInt32] {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    let keys = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + keys
  }

  /// A new session that opens the terminal first has it as its own.
  private static func spawn(
    _ program: String, on path: [CChar], input: String?, errors: Int32, environment: [String]
  ) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    if let input { posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    // The threads that tests run on block signals.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    var environment = environment.map { strdup($0) } + [nil]
    var arguments = [strdup(program), nil]
    var process: pid_t = 0
    posix_spawn(&process, program, &actions, &attributes, &arguments, &environment)
    for text in arguments + environment { free(text) }
    posix_spawnattr_destroy(&attributes)
    posix_spawn_file_actions_destroy(&actions)
    return process
  }

  /// `POSIX_SPAWN_SETSID`, which the headers show to GNU sources only.
  private static let newSession: Int16 = 0x80
}
