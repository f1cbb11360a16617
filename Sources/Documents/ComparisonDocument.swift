import SelfCheckCore

/// Two rounds side by side: the overview in plain words, the figures, and each part's change
/// explained down to the answers.
public struct ComparisonDocument: Sendable {
  public let comparison: Comparison
  public let names: RoundNames
  public let language: Language
  let questionnaire: Questionnaire
  private let olderAnswers: AnswerSet
  private let newerAnswers: AnswerSet

  public init(
    _ comparison: Comparison, names: RoundNames, questionnaire: Questionnaire, language: Language
  ) {
    self.comparison = comparison
    self.names = names
    self.questionnaire = questionnaire
    self.language = language
    olderAnswers = questionnaire.resolve(comparison.older.answers).answers
    newerAnswers = questionnaire.resolve(comparison.newer.answers).answers
  }

  /// Everything: the overview, the figures, then each part's change.
  public var whole: Document {
    let others = [figures] + comparison.dimensions.indices.map(explanation)
    var document = overview
    for other in others {
      document.blocks += [.heading(other.title, level: 1)] + other.blocks
    }
    return document
  }

  var title: String { say(ComparisonWording.title(comparison.older, comparison.newer)) }

  func say(_ text: LocalizedText) -> String { text[language] }

  /// A heading and what stands under it; nothing where nothing does.
  func section(_ heading: LocalizedText, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(say(heading), level: 2)] + blocks
  }

  /// The part in the bank at hand, which may not have it any more.
  func part(_ id: String) -> Dimension? { questionnaire.dimensions.first { $0.id == id } }

  func name(of dimension: DimensionChange) -> String { name(ofPart: dimension.id)[language] }

  func name(ofPart id: String) -> LocalizedText {
    part(id)?.name ?? LocalizedText(zh: id, en: id)
  }

  /// The part's name, and that little stands behind its score where that is so.
  func label(of dimension: DimensionChange) -> String {
    name(of: dimension) + (evidence(of: dimension).map(say) ?? "")
  }

  /// That one answer alone counts in a round, or in both.
  private func evidence(of dimension: DimensionChange) -> LocalizedText? {
    switch (
      dimension.questions.count { $0.older != nil } == 1,
      dimension.questions.count { $0.newer != nil } == 1
    ) {
    case (true, true): ComparisonWording.oneAnswer
    case (true, false): ComparisonWording.oneAnswer(in: names.older)
    case (false, true): ComparisonWording.oneAnswer(in: names.newer)
    case (false, false): nil
    }
  }

  func name(ofLevel id: String, in levels: [Level]) -> LocalizedText {
    levels.first { $0.id == id }?.text ?? LocalizedText(zh: id, en: id)
  }

  func wording(ofQuestion id: String) -> String {
    questionnaire.question(id: id).map { questionnaire.questions[$0].text[language] }
      ?? say(ResultWording.unknownQuestion(id))
  }

  /// What was answered then and now, each on a line of its own.
  func answers(to question: QuestionChange) -> [String] {
    guard let index = questionnaire.question(id: question.id) else { return [] }
    return [(olderAnswers, names.older), (newerAnswers, names.newer)].compactMap { answers, round in
      answers[index].map {
        let words = questionnaire.questions[index].words(for: $0, in: language)
        return say(LabelWording.labelled(round.label, words))
      }
    }
  }
}
