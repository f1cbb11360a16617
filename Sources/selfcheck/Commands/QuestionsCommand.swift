import ArgumentParser
import BankFormat
import JSONText
import Records
import Reports
import SelfCheckCore

/// Looks after the question bank.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions", subcommands: [CheckCommand.self, QuestionsPrintCommand.self])

  func run() throws { throw Failure(ConsoleWording.usage(ConsoleWording.noSubcommand), .usage) }

  /// Tells everything that is wrong with a bank.
  struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check")

    @Argument var folder: String?
    @Flag var json = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let context = Context(data: common.data, questions: folder ?? common.questions)
      let language = context.language
      let reading = try context.readBank()
      if json {
        let document = ProblemsJSON(reading.problems, language: language).document
        try Console.say(JSONWriter(layout: .indented).text(document))
      } else {
        try say(reading, in: language)
      }
      if reading.questionnaire == nil { throw Failure(nil, .badData) }
    }

    /// Errors, then warnings; what it comes to; then what is merely worth knowing.
    private func say(_ reading: BankReading, in language: Language) throws(Failure) {
      let problems = Dictionary(grouping: reading.problems, by: \.severity)
      for problem in (problems[.error] ?? []) + (problems[.warning] ?? []) {
        try Console.say(problem.lines(in: language).joined(separator: "\n"))
      }
      if let found = BankWording.found(in: reading) {
        Console.tell(found, in: language)
      } else if let questionnaire = reading.questionnaire {
        try Console.say(BankWording.soundBank(questionnaire)[language])
      }
      let notes = (problems[.note] ?? []).map { $0.summary(in: language) }
      if notes.isEmpty { return }
      try Console.say(([BankWording.notes[language]] + notes).joined(separator: "\n  "))
    }
  }
}
