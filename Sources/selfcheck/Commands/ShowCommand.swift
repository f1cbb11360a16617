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
  @Flag var explain = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = Context(common)
    let questionnaire = try context.questionnaire()
    let round = try RoundReference.find(round, in: try context.rounds(), of: questionnaire)
    let document = ResultDocument(
      round: round, questionnaire: questionnaire, language: context.language)
    if json {
      let document = ScoreJSON(round, quality: document.quality).document(explained: explain)
      try Console.say(JSONWriter(layout: .indented).text(document))
    } else {
      try Console.say(TextReport(explain ? document.whole : document.overview).text)
    }
  }
}
