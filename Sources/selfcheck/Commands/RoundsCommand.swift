import ArgumentParser
import Documents
import JSONText
import Records
import Reports
import SelfCheckCore

/// Lists the rounds; deletes them.
struct RoundsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rounds", subcommands: [ListCommand.self, DeleteCommand.self, VerifyCommand.self],
    defaultSubcommand: ListCommand.self)

  /// Every round that can be read, and every file that can't.
  struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", shouldDisplay: false)

    @Flag var json = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let context = Context(common)
      let contents = try context.list(RoundSummary.init)
      let summaries = contents.entries
      if json {
        let document = RoundsJSON(
          summaries, unreadable: contents.unreadable, language: context.language
        ).document
        return try Console.say(JSONWriter(layout: .indented).text(document))
      }
      for file in contents.unreadable {
        Console.tell(RoundsWording.unreadable(file), in: context.language)
      }
      if summaries.isEmpty, contents.unreadable.isEmpty {
        Console.tell(RoundsWording.noRounds, in: context.language)
      }
      if summaries.isEmpty { return }
      let questionnaire = try context.questionnaire()
      let rounds = Dictionary(grouping: summaries, by: \.sequence)
      for summary in summaries {
        let isAlone = rounds[summary.sequence]?.count == 1
        let line = RoundsWording.round(
          summary, result: result(summary, questionnaire.levels), id: isAlone ? nil : summary.id,
          isOfOtherBank: summary.questionnaire != questionnaire.id)
        try Console.say(line[context.language].printable)
      }
    }

    private func result(_ summary: RoundSummary, _ levels: [Level]) -> LocalizedText {
      guard let overall = summary.overall else { return ResultWording.notScored }
      let level = levels.first { $0.id == summary.overallLevel }?.text
      let id = summary.overallLevel ?? ""
      return RoundsWording.result(level ?? LocalizedText(zh: id, en: id), overall.tenths)
    }
  }

  /// Deletes one round or everything, after asking.
  struct DeleteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "delete")

    @Argument var round: String?
    @Flag var all = false
    @Flag var force = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let context = Context(common)
      guard (round == nil) == all else {
        throw Failure(ConsoleWording.usage(RoundsWording.roundOrAll), .usage)
      }
      let questionnaire = try context.questionnaire()
      let library = Library(try context.locations())
      try context.takeLock(of: library)
      if let round {
        var finder = RoundFinder(library, of: questionnaire)
        try delete(finder.find(round), from: library, context)
      } else {
        try deleteEverything(of: questionnaire, from: library, context)
      }
    }

    private func deleteEverything(
      of questionnaire: Questionnaire, from library: Library, _ context: Context
    ) throws(Failure) {
      let rounds = try context.list(\.questionnaire.id)
      let count = rounds.entries.count { $0 == questionnaire.id }
      let hasDraft = try Failure.wrapping { () throws(StorageError) in
        try library.hasDraft(of: questionnaire)
      }
      if count == 0, !hasDraft {
        Console.tell(RoundsWording.nothingToDelete, in: context.language)
      } else {
        try confirm(RoundsWording.deleteAll(count, hasDraft: hasDraft), context)
        try Failure.wrapping { () throws(StorageError) in
          try library.deleteEverything(of: questionnaire)
        }
        Console.tell(RoundsWording.deleted(count), in: context.language)
      }
      let others = rounds.entries.count - count
      if others > 0 { Console.tell(RoundsWording.othersLeft(others), in: context.language) }
      for file in rounds.unreadable {
        Console.tell(RoundsWording.leftAlone(file), in: context.language)
      }
    }

    private func delete(
      _ round: Round, from library: Library, _ context: Context
    ) throws(Failure) {
      try confirm(RoundsWording.deleteRound(round), context)
      try Failure.wrapping { () throws(StorageError) in try library.delete(round: round.id) }
      Console.tell(RoundsWording.deleted(1), in: context.language)
    }

    private func confirm(_ question: LocalizedText, _ context: Context) throws(Failure) {
      if !force, !Console.confirms(question, in: context.language) {
        throw Failure(RoundsWording.nothingDeleted, .interrupted)
      }
    }
  }
}
