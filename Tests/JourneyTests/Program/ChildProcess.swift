import Foundation

/// One run of a program with its output collected, ended by force where it outlives its bound.
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
  private static let bound = DispatchTimeInterval.seconds(60)

  struct Hangs: Error {
    let arguments: [String]
    let output: String
  }

  /// Files rather than pipes: nothing blocks, whatever the program reads or leaves unread.
  func run() throws -> Outcome {
    let scratch = try ScratchFolder()
    let (output, errors) = (scratch.path + "/output", scratch.path + "/errors")
    try Data(input).write(to: URL(fileURLWithPath: scratch.path + "/input"))
    for file in [output, errors] { try Data().write(to: URL(fileURLWithPath: file)) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle(forReadingAtPath: scratch.path + "/input")
    process.standardOutput = FileHandle(forWritingAtPath: outputFile ?? output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try wait(for: process, output: output)
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return Outcome(
      output: try Self.bytes(output), errors: try Self.bytes(errors),
      status: signal + process.terminationStatus)
  }

  private func wait(for process: Process, output: String) throws {
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + Self.bound) == .success { return }
    kill(process.processIdentifier, SIGKILL)
    throw Hangs(
      arguments: arguments, output: String(decoding: try Self.bytes(output), as: UTF8.self))
  }

  private static func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: file)))
  }
}
