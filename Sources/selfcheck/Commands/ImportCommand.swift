import ArgumentParser
import Records
import SelfCheckCore

/// Takes in what `export` wrote on another machine.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "import")

  @Argument var file: String
  @OptionGroup var common: CommonOptions

  /// A hostile or mistaken file may have a million bad lines.
  private static let shownFaults = 20

  func run() throws {
    let context = Context(common)
    var lines = try InputFile.lines(of: file)
    let library = Library(try context.locations())
    try context.takeLock(of: library)
    var tally = ImportTally()
    defer { tell(tally, context) }
    while let line = try InputFile.next(of: &lines, in: file) {
      try take(line, into: library.intake, &tally, context)
    }
    if tally.refused > 0 { throw Failure(TransferWording.refused(tally.refused), .badData) }
  }

  private func take(
    _ line: LineReader.Line, into intake: RecordImport, _ tally: inout ImportTally,
    _ context: Context
  ) throws(Failure) {
    do throws(ImportFault) {
      tally.count(try intake.take(line))
    } catch .storage(let error) {
      throw Failure(error)
    } catch {
      tally.refused += 1
      if tally.refused > Self.shownFaults { return }
      let name = ScoreWording.name(ofFile: file)[context.language]
      Console.tell(line: "\(name): \(error.message(atLine: line.number)[context.language])")
    }
  }

  private func tell(_ tally: ImportTally, _ context: Context) {
    if tally.refused > Self.shownFaults {
      let more = TransferWording.moreRefused(tally.refused - Self.shownFaults)
      Console.tell(more, in: context.language)
    }
    Console.tell(TransferWording.imported(tally), in: context.language)
  }
}
