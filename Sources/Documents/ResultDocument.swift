import SelfCheckCore

/// What a round came to: the overview, and each dimension explained down to its answers.
public struct ResultDocument: Sendable {
  public let round: Round
  public let questionnaire: Questionnaire
  public let language: Language
  /// The round's answers as far as the questionnaire still knows them.
  let answers: AnswerSet

  public init(round: Round, questionnaire: Questionnaire, language: Language) {
    self.round = round
    self.questionnaire = questionnaire
    self.language = language
    answers = questionnaire.resolve(round.answers).answers
  }

  /// Whether the round was scored by these very questions and rules.
  var isSameBank: Bool { round.questionnaire.digest == questionnaire.digest }

  /// Everything: the overview, then each dimension's explanation.
  public var whole: Document {
    var document = overview
    for index in questionnaire.dimensions.indices {
      document.blocks += explanation(ofDimension: index).blocks
    }
    return document
  }

  func say(_ text: LocalizedText) -> String { text[language] }

  /// The dimension's place in the round, which may be an older bank's.
  func recorded(_ dimension: Dimension) -> RecordedDimension? {
    round.result.dimensions.first { $0.id == dimension.id }
  }
}

extension ResultDocument {
  func scoreBlock(_ label: String, _ recorded: RecordedDimension, in levels: [Level]) -> Block {
    guard let score = recorded.score else {
      let progress = ResultWording.progress(
        answered: recorded.answered, of: recorded.asked - recorded.notApplicable)
      let words = say(ResultWording.notScored) + (language == .zh ? "，" : ", ") + say(progress)
      return .score(label: label, tenths: nil, words: words)
    }
    return .score(
      label: label, tenths: score.tenths, words: words(score, level: recorded.level, in: levels))
  }

  func words(_ score: Fraction, level: String?, in levels: [Level]) -> String {
    let name = levels.first { $0.id == level }?.text[language] ?? level ?? ""
    return say(ResultWording.score(level: name, tenths: score.tenths))
  }

  /// The question and what was answered, as one entry of a list.
  func answerItem(_ index: Int) -> Block? {
    guard let answer = answers[index] else { return nil }
    let question = questionnaire.questions[index]
    let words = question.words(for: answer, in: language)
    return .item(
      marker: "-",
      text: question.text[language] + separator + say(ResultWording.answer(words)))
  }

  var separator: String { language == .zh ? "　" : " " }
}
