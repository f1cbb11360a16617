import SelfCheckCore

/// What a round came to: the overview, and each dimension explained down to its answers.
public struct ResultDocument: Sendable {
  public var round: Round
  public var questionnaire: Questionnaire
  public var language: Language

  public init(round: Round, questionnaire: Questionnaire, language: Language) {
    self.round = round
    self.questionnaire = questionnaire
    self.language = language
  }

  /// Levels and bars, one strength, one thing to start with, the findings.
  public var overview: Document { Document(title: "", blocks: []) }

  /// Where each point of the dimension came from.
  public func explanation(ofDimension index: Int) -> Document { Document(title: "", blocks: []) }
}
