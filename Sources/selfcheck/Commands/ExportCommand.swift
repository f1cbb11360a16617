import ArgumentParser
import Canvas
import Documents
import Records
import Reports
import SelfCheckCore

/// Gives out all rounds and plans.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "export")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case ndjson, csv
  }

  @ArgumentParser.Option var format: Format?
  @ArgumentParser.Option var output: String?
  @Flag var force = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    if force, output == nil {
      throw Failure(ConsoleWording.usage(PaperCommandWording.forceWithoutOutput), .usage)
    }
    let context = Context(common)
    let content = try content(context)
    context.tell(content.unreadable)
    guard content.rounds > 0 else { throw RoundFinder.nothing(unreadable: content.unreadable) }
    try give(out: content.bytes)
    let written = TransferWording.exported(content.rounds, content.plans, to: output)
    Console.tell(written, in: context.language)
    // A backup that isn't whole must not pass for one.
    if content.unreadable.isEmpty { return }
    throw Failure(TransferWording.incomplete(content.unreadable.count), .badData)
  }

  private struct Content {
    let bytes: [UInt8]
    let rounds: Int
    let plans: Int
    let unreadable: [UnreadableFile]
  }

  private func content(_ context: Context) throws(Failure) -> Content {
    switch format ?? Format(fileName: output) {
    case .ndjson:
      let export = try context.export()
      return Content(
        bytes: export.bytes, rounds: export.rounds, plans: export.plans,
        unreadable: export.unreadable)
    case .csv:
      let (questionnaire, records) = (try context.questionnaire(), try context.records())
      let table = RecordsTable(records.rounds, by: questionnaire, in: context.language).table
      return Content(
        bytes: Array(CSVReport(table).text.utf8), rounds: records.rounds.count,
        plans: records.rounds.count { $0.plan != nil }, unreadable: records.unreadable)
    }
  }

  private func give(out bytes: [UInt8]) throws(Failure) {
    guard let output else { return try Console.put(bytes) }
    do throws(StorageError) {
      try OutputFile(path: output).write(bytes, replacing: force)
    } catch .alreadyExists(let path) {
      throw Failure(PaperCommandWording.exists(path), .cannotCreate)
    } catch {
      throw Failure(output: error)
    }
  }
}

extension ExportCommand.Format {
  /// What can be imported, unless the file's name says that it is for a spreadsheet.
  fileprivate init(fileName: String?) {
    self = fileName?.lowercased().hasSuffix(".csv") == true ? .csv : .ndjson
  }
}
