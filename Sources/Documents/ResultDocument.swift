import SelfCheckCore

/// What a round came to: the overview, and each dimension explained down to its answers.
public struct ResultDocument: Sendable {
  public var language: Language
  /// Hints on how the answers were given.
  public let quality: [QualityHint]
  let title: LocalizedText
  let result: RecordedResult
  /// The answers as far as the questionnaire still knows them, scored by it: what was recorded where
  /// it is the same bank.
  public let assessment: Assessment
  /// Those that count.
  let answers: AnswerSet

  public init(round: Round, questionnaire: Questionnaire, language: Language) {
    let assessment = Assessment(
      questionnaire, form: round.form, answers: questionnaire.resolve(round.answers).answers)
    self.init(
      assessment, title: ResultWording.title(round), result: round.result,
      quality: assessment.quality(seconds: round.seconds), language: language)
  }

  /// The result of answers that belong to no round.
  public init(_ assessment: Assessment, quality: [QualityHint], language: Language) {
    self.init(
      assessment, title: ResultWording.title(assessment.form), result: assessment.result,
      quality: quality, language: language)
  }

  private init(
    _ assessment: Assessment, title: LocalizedText, result: RecordedResult,
    quality: [QualityHint], language: Language
  ) {
    self.assessment = assessment
    self.title = title
    self.result = result
    self.quality = quality
    self.language = language
    answers = assessment.countedAnswers
  }

  var questionnaire: Questionnaire { assessment.questionnaire }

  /// Whether it was scored by these very questions and rules.
  public var isSameBank: Bool { result.questionnaire.digest == questionnaire.digest }

  /// Everything: the overview, then each dimension's explanation.
  public func whole(findings: FindingScope = .seen) -> Document {
    var document = overview
    document.blocks += overallStanding
    for index in questionnaire.dimensions.indices {
      let explanation = explanation(ofDimension: index, findings: findings)
      document.blocks +=
        [.heading(explanation.title, level: 1)] + explanation.blocks
        + optionSection(ofDimension: index)
    }
    return document
  }

  func say(_ text: LocalizedText) -> String { text[language] }

  /// The dimension in the result, which may be an older bank's.
  func recorded(_ dimension: Dimension) -> RecordedDimension? {
    result.dimensions.first { $0.id == dimension.id }
  }
}

extension ResultDocument {
  /// A heading and what stands under it; nothing where nothing does.
  func section(_ heading: LocalizedText, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(say(heading), level: 2)] + blocks
  }

  func scoreBlock(_ label: String, _ recorded: RecordedDimension, in levels: [Level]) -> Block {
    guard let score = recorded.score else {
      let words = ResultWording.notScored(
        answered: recorded.answered, of: recorded.asked - recorded.notApplicable)
      return .score(label: label, tenths: nil, words: say(words))
    }
    let words = words(score, level: recorded.level, in: levels)
    let isCapped = Explanation(of: recorded).shownEffect != nil
    return .score(
      label: label, tenths: score.tenths,
      words: isCapped ? words + say(ResultWording.capped) : words)
  }

  func words(_ score: Fraction, level: String?, in levels: [Level]) -> String {
    let name = levels.first { $0.id == level }?.text[language] ?? level ?? ""
    return say(ResultWording.score(level: name, tenths: score.tenths))
  }

  /// The question and what was answered, as one entry of a list.
  func answerItem(_ index: Int) -> Block? {
    answers[index].map {
      .item(marker: "-", text: text(of: index), details: [words(for: $0, to: index)])
    }
  }

  /// The same under the finding that it is behind.
  func answerSubitem(_ index: Int) -> Block? {
    answers[index].map {
      .subitem(marker: "-", text: text(of: index), details: [words(for: $0, to: index)])
    }
  }

  private func text(of index: Int) -> String { questionnaire.questions[index].text[language] }

  private func words(for answer: Answer, to index: Int) -> String {
    say(ResultWording.answer(questionnaire.questions[index].words(for: answer)))
  }
}
