import SelfCheckCore

/// The printers that CUPS knows, by its own commands.
struct PrintQueue {
  /// How long a command of CUPS may take, in seconds.
  var patience = 30

  struct Printers: Hashable {
    var names: [String]
    /// Nil where none is.
    var preferred: String?
  }

  func printers() throws(PrintError) -> Printers {
    let names = try run("lpstat", ["-e"]).output.split(separator: "\n").map(String.init)
    let said = try run("lpstat", ["-d"]).output
    let preferred = said.firstRange(of: "destination: ").map {
      said[$0.upperBound...].prefix { !$0.isNewline }
    }
    return Printers(
      names: names.sorted(), preferred: preferred.map(String.init).flatMap { $0.isEmpty ? nil : $0 }
    )
  }

  /// Puts a PDF into a printer's queue.
  ///
  /// - Parameters:
  ///   - printer: nil takes the default, or the only one.
  ///   - title: what the queue calls it.
  /// - Returns: the job's name.
  func submit(_ pdf: [UInt8], title: String, to printer: String?) throws(PrintError) -> String {
    let printer = try choose(printer, of: present())
    let outcome = try run("lp", ["-d", printer, "-t", title], input: pdf)
    guard outcome.status == 0 else { throw .refused(Self.reason(outcome)) }
    return Self.job(in: outcome.output) ?? printer
  }

  /// Without a print service `lpstat -e` lists none either, and ends well.
  func present() throws(PrintError) -> Printers {
    let printers = try printers()
    guard printers.names.isEmpty else { return printers }
    throw try run("lpstat", ["-r"]).output.contains("is running") ? .noPrinters : .notRunning
  }

  /// The print service doesn't tell capitals from small letters.
  private func choose(_ wanted: String?, of printers: Printers) throws(PrintError) -> String {
    guard let wanted else {
      if let preferred = printers.preferred { return preferred }
      guard printers.names.count == 1 else { throw .noDefault(printers.names) }
      return printers.names[0]
    }
    let names = printers.names
    if names.contains(wanted) { return wanted }
    if let name = names.first(where: { $0.lowercased() == wanted.lowercased() }) { return name }
    throw .unknownPrinter(
      wanted, known: names, suggestion: Suggestion.closest(to: wanted, in: names))
  }

  private func run(
    _ program: String, _ arguments: [String], input: [UInt8] = []
  ) throws(PrintError) -> ExternalCommand.Outcome {
    do throws(ExternalCommand.Fault) {
      return try ExternalCommand(program: program, arguments: arguments)
        .run(input: input, within: patience)
    } catch {
      switch error {
      case .notInstalled: throw .notInstalled
      case .hung: throw .noAnswer
      case .failed(let code): throw .refused("errno \(code)")
      }
    }
  }

  /// Such as "request id is OFFICE-12 (1 file(s))".
  private static func job(in output: String) -> String? {
    output.firstRange(of: "request id is ").map {
      String(output[$0.upperBound...].prefix { !$0.isWhitespace })
    }
  }

  private static func reason(_ outcome: ExternalCommand.Outcome) -> String {
    let words = outcome.complaint.split(whereSeparator: \.isNewline).joined(separator: "; ")
    return words.isEmpty ? "lp: \(outcome.status)" : words
  }
}
