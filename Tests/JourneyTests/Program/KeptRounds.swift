import JSONText
import Records
import SelfCheckCore
import Testing

extension Home {
  /// Keeps a round in this home, as if it had been filled in on a day in November 2026.
  @discardableResult
  func keepRound(
    _ sequence: Int, answers: String, form: Form = .full,
    of questionnaire: Questionnaire = OurBank.questionnaire
  ) throws -> Round {
    let text = #"{"form": "\#(form.rawValue)", "answers": \#(answers)}"#
    let reading = AnswersFile.read(Array(text.utf8), for: questionnaire)
    let file = try #require(reading.file, "\(reading.problems)")
    let start = try #require(Moment("2026-11-0\(sequence)T09:00:00+08:00"))
    let end = try #require(Moment("2026-11-0\(sequence)T09:06:00+08:00"))
    let round = Round(
      Draft(form: form, started: start, answers: file.answers), of: questionnaire,
      id: "2026-11-0\(sequence)-0906-aaaaa\(sequence)", sequence: sequence, finished: end)
    try RoundStore(files: DataLocations(environment: environment).rounds).publish(round)
    return round
  }

  /// Makes a kept round one of another questionnaire.
  ///
  /// - Returns: its file.
  @discardableResult
  func giveAway(_ sequence: Int) throws -> String {
    let file = rounds + "/2026-11-0\(sequence)-0906-aaaaa\(sequence).json"
    let text = try #require(self.text(of: file))
    try put(text.replacing("\"office-self-check\"", with: "\"tiny\""), at: file)
    return file
  }
}
