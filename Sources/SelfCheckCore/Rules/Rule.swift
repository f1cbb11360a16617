/// A condition made ready to be decided while some of its questions may still be open.
struct Rule: Sendable {
  let condition: Condition
  /// The questions that it names, in bank order.
  private let factors: [Factor]

  private struct Factor {
    let question: Int
    /// One answer for every class that the condition tells apart.
    let answers: [Answer]
  }

  /// - Precondition: the condition names questions that have answers, and keeps to `RuleBounds`.
  init(_ condition: Condition, questions: [Question]) {
    self.condition = condition
    factors = condition.questions.map { index in
      guard
        let answers = AnswerClasses.representatives(
          of: questions[index], index: index, in: condition), !answers.isEmpty
      else { preconditionFailure("a rule about \(questions[index].id) can't be decided") }
      return Factor(question: index, answers: answers)
    }
  }

  /// Whether it holds for every way of answering what is open, for none, or for some.
  func truth(in situation: Situation) -> Truth {
    guard factors.contains(where: { situation.outcomes[$0.question].isOpen }) else {
      return condition.holds(over: situation) ? .holds : .fails
    }
    var supposed = situation
    return truth(over: open(in: situation)[...], in: &supposed)
  }

  /// The open questions without which the rule could be decided no sooner: those that some way of
  /// answering the others leaves it to.
  func needs(in situation: Situation) -> [Int] {
    let open = open(in: situation)
    var supposed = situation
    return open.filter { factor in
      let others = open.filter { $0.question != factor.question }
      return someWay(of: others[...], in: &supposed) {
        truth(over: [factor], in: &$0) == .undecided
      }
    }.map(\.question)
  }

  private func open(in situation: Situation) -> [Factor] {
    factors.filter { situation.outcomes[$0.question].isOpen }
  }

  private func truth(over open: ArraySlice<Factor>, in supposed: inout Situation) -> Truth {
    var mayHold = false
    var mayFail = false
    let isUndecided = someWay(of: open, in: &supposed) {
      if condition.holds(over: $0) { mayHold = true } else { mayFail = true }
      return mayHold && mayFail
    }
    return isUndecided ? .undecided : mayHold ? .holds : .fails
  }

  /// Whether some way of answering these open questions meets the goal; what was supposed of them
  /// is taken back.
  private func someWay(
    of open: ArraySlice<Factor>, in supposed: inout Situation,
    meets goal: (inout Situation) -> Bool
  ) -> Bool {
    guard let next = open.first else { return goal(&supposed) }
    let outcome = supposed.outcomes[next.question]
    defer { supposed.restore(next.question, to: outcome) }
    for answer in next.answers {
      supposed.settle(next.question, as: answer)
      if someWay(of: open.dropFirst(), in: &supposed, meets: goal) { return true }
    }
    guard outcome.mayBeAbsent else { return false }
    supposed.settle(next.question, as: nil)
    return someWay(of: open.dropFirst(), in: &supposed, meets: goal)
  }
}
