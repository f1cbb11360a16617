import ArgumentParser
import JSONText
import Reports
import SelfCheckCore

/// Looks after the question bank.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions", subcommands: [CheckCommand.self])

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
      } else if let questionnaire = reading.questionnaire, reading.problems.isEmpty {
        try Console.say(BankWording.soundBank(questionnaire)[language])
      } else {
        for problem in reading.problems { try Console.say(problem.line(in: language)) }
        if let found = BankWording.found(reading.problems) { Console.tell(found, in: language) }
      }
      if reading.questionnaire == nil { throw Failure(nil, .badData) }
    }
  }
}
