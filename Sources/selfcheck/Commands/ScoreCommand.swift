import ArgumentParser
import Documents
import JSONText
import Records
import Reports
import SelfCheckCore

/// Scores a file of answers; stores nothing.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "score")

  @Argument var file: String
  @Flag var json = false
  @OptionGroup var explanation: ExplanationOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = Context(common)
    let questionnaire = try context.questionnaire()
    let file = try answers(context, questionnaire)
    let assessment = Assessment(questionnaire, form: file.form, answers: file.answers)
    let notAsked = assessment.answeredButNotAsked.map { questionnaire.questions[$0].id }
    if !notAsked.isEmpty { Console.tell(ScoreWording.notAsked(notAsked), in: context.language) }
    let quality = assessment.quality()
    if json {
      let document = ScoreJSON(assessment.result, quality: quality)
        .document(explained: explanation.isWanted, by: assessment)
      try Console.say(JSONWriter(layout: .indented).text(document))
    } else {
      let document = ResultDocument(
        assessment, quality: quality, language: context.language)
      try Console.say(TextReport(explanation.document(of: document)).text)
    }
  }

  private func answers(
    _ context: Context, _ questionnaire: Questionnaire
  ) throws(Failure) -> AnswersFile {
    let (answers, problems) = AnswersFile.read(try InputFile.read(file), for: questionnaire)
    if let answers { return answers }
    let name = ScoreWording.name(ofFile: file)
    for problem in problems {
      let place = "\(name[context.language]):\(problem.line):\(problem.column)"
      let fault = ConsoleWording.fault(problem.what, mend: problem.mend)[context.language]
      Console.tell(line: "\(place): \(fault)")
    }
    throw Failure(ScoreWording.badAnswers(name, problems.count), .badData)
  }
}
