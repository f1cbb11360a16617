/// The digits that a rule's table gives to a question's answers.
struct AnswerDigits: Sendable {
  private let classes: AnswerClasses
  private var places: [AnswerClasses.Signature: Int] = [:]

  init(of factor: TruthTable.Factor, question: Question, index: Int, in condition: Condition) {
    classes = AnswerClasses(of: question, index: index, in: condition)
    for (place, facet) in factor.settled.enumerated() {
      if case .answer(let answer) = facet { places[classes.signature(of: answer)] = place }
    }
  }

  /// - Precondition: the answer is one that the question has.
  subscript(answer: Answer) -> Int {
    guard let place = places[classes.signature(of: answer)] else {
      preconditionFailure("an answer that is in none of a rule's classes")
    }
    return place
  }
}
