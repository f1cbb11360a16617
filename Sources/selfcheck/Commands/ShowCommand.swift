import ArgumentParser
import Documents
import JSONText
import Reports
import SelfCheckCore

/// Shows one round's scorecard.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show")

  @Argument var round = "last"
  @Flag var json = false
  @OptionGroup var explanation: ExplanationOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = Context(common)
    let questionnaire = try context.questionnaire()
    var finder = try context.finder(of: questionnaire)
    let round = try finder.find(round)
    let document = ResultDocument(
      round: round, questionnaire: questionnaire, language: context.language)
    if json {
      let document = ScoreJSON(round, quality: document.quality).document(
        explained: explanation.isWanted, by: document.isSameBank ? document.assessment : nil)
      try Console.say(JSONWriter(layout: .indented).text(document))
    } else {
      try Console.say(TextReport(explanation.document(of: document)).text)
    }
  }
}
