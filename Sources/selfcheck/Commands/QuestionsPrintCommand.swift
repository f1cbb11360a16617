import ArgumentParser
import Documents
import Reports
import SelfCheckCore

/// Gives out a blank questionnaire to be filled in by hand.
struct QuestionsPrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "print")

  @Flag var short = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try paper.check()
    let context = Context(common)
    let questionnaire = try context.questionnaire()
    let (form, language): (Form, Language) = (short ? .short : .full, context.language)
    let blank = QuestionnaireDocument(questionnaire, form: form, language: language)
    let json = QuestionnaireJSON(questionnaire, form: form, language: language)
    try paper.give(
      out: Paper(
        document: blank.document, table: blank.table, json: json.document, date: Clock.now.day),
      in: language)
  }
}
