import Foundation
import TestSupport
import Testing

/// A CUPS of a test's own, with printers that print into files.
final class PrivateCUPS {
  private static let cupsd = ExternalTool("/usr/sbin/cupsd", package: "cups", trial: ["-h"])

  /// All that it takes, from the service to the reading of what comes out.
  fileprivate static let tools = [
    cupsd, ExternalTool("lpstat", package: "cups-client", trial: ["-r"]),
    ExternalTool(
      "ls", package: "cups-filters",
      trial: ["/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd"]),
    .pdftotext,
  ]
  private static let model = "lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd"

  private let scratch: ScratchFolder
  private let daemon = Process()

  /// The program finds it by this.
  var environment: [String: String] { ["CUPS_SERVER": socket] }
  private var socket: String { scratch.path("socket") }

  init() throws {
    scratch = try ScratchFolder()
    // What converts a job runs as lp.
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path)
    for name in ["root", "spool", "cache", "state", "temporary"] { scratch.makeFolder(name) }
    if let lp = getgrnam("lp")?.pointee.gr_gid { chown(scratch.path("temporary"), 0, lp) }
    chmod(scratch.path("temporary"), 0o1770)
    try scratch.put(Array(files.utf8), at: "files.conf")
    try scratch.put(Array(rules.utf8), at: "rules.conf")
    daemon.executableURL = URL(fileURLWithPath: Self.cupsd.name)
    daemon.arguments = ["-f", "-c", scratch.path("rules.conf"), "-s", scratch.path("files.conf")]
    daemon.standardOutput = FileHandle.nullDevice
    daemon.standardError = FileHandle.nullDevice
    try daemon.run()
    try Poll.until("the print service answers") {
      try self.run("lpstat", ["-r"]).contains("is running")
    }
  }

  deinit {
    // It inherits signals that are held back, and would never hear a milder one.
    kill(daemon.processIdentifier, SIGKILL)
    daemon.waitUntilExit()
  }

  /// Adds a printer whose papers come out as a file.
  func addPrinter(_ name: String) throws {
    _ = try run(
      "lpadmin",
      [
        "-p", name, "-E", "-v", "file:" + scratch.path(name + ".pdf"), "-m",
        Self.model,
      ])
  }

  func makeDefault(_ name: String) throws { _ = try run("lpadmin", ["-d", name]) }

  /// Lets a printer take no more jobs.
  func close(_ name: String) throws { _ = try run("cupsreject", [name]) }

  /// The text of what came out of a printer; nil until then.
  func paper(from name: String) throws -> String? {
    guard let bytes = scratch.bytes(of: name + ".pdf"), !bytes.isEmpty else { return nil }
    let outcome = try ExternalTool.pdftotext.run([scratch.path(name + ".pdf"), "-"])
    return outcome.status == 0 && !outcome.text.isEmpty ? outcome.text : nil
  }

  private func run(_ program: String, _ arguments: [String]) throws -> String {
    try ExternalTool("env", package: "cups-client", trial: ["true"])
      .run(["CUPS_SERVER=" + socket, "LC_ALL=C", program] + arguments).text
  }

  private var files: String {
    """
    ServerRoot \(scratch.path("root"))
    RequestRoot \(scratch.path("spool"))
    CacheDir \(scratch.path("cache"))
    StateDir \(scratch.path("state"))
    TempDir \(scratch.path("temporary"))
    AccessLog \(scratch.path("access"))
    ErrorLog \(scratch.path("error"))
    PageLog \(scratch.path("page"))
    FileDevice Yes
    SystemGroup root

    """
  }

  private var rules: String {
    """
    Listen \(socket)
    Browsing No
    DefaultAuthType None
    WebInterface No
    <Location />
      Order allow,deny
      Allow all
    </Location>
    <Policy default>
      <Limit All>
        Order deny,allow
      </Limit>
    </Policy>

    """
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips where something that it takes isn't installed, but not in CI.
  static var needsCUPS: Self {
    let missing = PrivateCUPS.tools.filter { !$0.isInstalled }.map(\.package)
    return .enabled(
      if: missing.isEmpty || ExternalTool.isCI, "it takes \(missing.joined(separator: ", "))")
  }
}
