import Foundation
import Testing

/// A program from elsewhere that tests rely on, where it is installed.
public struct ExternalTool: Sendable {
  public let name: String
  /// The package that brings it.
  public let package: String
  private let arguments: [String]

  /// - Parameters:
  ///   - arguments: that come before all others.
  ///   - trial: arguments that it takes without a fault where all that it needs is there.
  public init(_ name: String, package: String, arguments: [String] = [], trial: [String]) {
    self.name = name
    self.package = package
    self.arguments = arguments
    isInstalled = (try? Self.start(name, arguments + trial, input: []))?.status == 0
  }

  public let isInstalled: Bool

  /// For a test that takes the tool: in CI it fails without it, elsewhere it is skipped.
  public var isMissing: Comment { "it takes the package \(package)" }
  public var mayRun: Bool { isInstalled || Self.isCI }

  public static let isCI = ProcessInfo.processInfo.environment["CI"] != nil

  public struct Outcome: Sendable {
    public let status: Int32
    public let output: [UInt8]
    public let complaint: String
    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  public func run(_ arguments: [String], input: [UInt8] = []) throws -> Outcome {
    try Self.start(name, self.arguments + arguments, input: input)
  }

  /// Input and complaints go through files, so that no pipe can fill up.
  private static func start(
    _ program: String, _ arguments: [String], input: [UInt8]
  ) throws -> Outcome {
    let scratch = try ScratchFolder()
    try scratch.put(input, at: "input")
    try scratch.put([UInt8](), at: "complaint")
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = FileHandle(forReadingAtPath: scratch.path("input"))
    process.standardOutput = output
    process.standardError = FileHandle(forWritingAtPath: scratch.path("complaint"))
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let complaint = FileManager.default.contents(atPath: scratch.path("complaint")) ?? Data()
    return Outcome(
      status: process.terminationStatus, output: Array(data),
      complaint: String(decoding: complaint, as: UTF8.self))
  }
}

extension ExternalTool {
  public static let html5lib = ExternalTool(
    "/usr/bin/python3", package: "python3-html5lib", trial: ["-c", "import html5lib"])
  public static let cmark = ExternalTool(
    "cmark-gfm", package: "cmark-gfm", trial: ["--version"])
  public static let pdftotext = ExternalTool(
    "pdftotext", package: "poppler-utils", trial: ["-v"])
  public static let pdffonts = ExternalTool("pdffonts", package: "poppler-utils", trial: ["-v"])
  public static let pdfinfo = ExternalTool("pdfinfo", package: "poppler-utils", trial: ["-v"])
  public static let python = ExternalTool("/usr/bin/python3", package: "python3", trial: ["-V"])
}
