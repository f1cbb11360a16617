/// One set of answers to one questionnaire: where each question stands, and what that comes to.
///
/// It is worked out once; what is asked of it afterwards takes no more scoring.
public struct Assessment: Sendable {
  public let questionnaire: Questionnaire
  public let form: Form
  /// Every answer that was given, those that count nowhere among them.
  public let answers: AnswerSet
  public let scorecard: Scorecard
  let situation: Situation

  public init(_ questionnaire: Questionnaire, form: Form, answers: AnswerSet) {
    self.questionnaire = questionnaire
    self.form = form
    self.answers = answers
    let codes: [OutcomeCode]
    (codes, scorecard) = questionnaire.scorer.codesAndScorecard(of: answers, form: form)
    situation = Situation(questionnaire, codes: codes, answers: answers, card: scorecard)
  }

  /// The indexes of the questions that are asked, in order.
  public var asked: [Int] { situation.asked }

  /// The indexes of the questions that have an answer which counts nowhere, for they aren't asked.
  public var answeredButNotAsked: [Int] {
    questionnaire.questions.indices.filter {
      answers.isAnswered($0) && !situation.isAsked($0)
    }
  }

  /// The answers and notes to questions that are asked.
  public var countedAnswers: AnswerSet {
    answeredButNotAsked.reduce(into: answers) { counted, index in
      counted[index] = nil
      counted[note: index] = nil
    }
  }
}
