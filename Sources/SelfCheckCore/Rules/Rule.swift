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
    return truth(over: open(in: situation), in: situation)
  }

  /// The open questions without which the rule could be decided no sooner: those that some way of
  /// answering the others leaves it to.
  func needs(in situation: Situation) -> [Int] {
    let open = open(in: situation)
    return open.filter { factor in
      let others = open.filter { $0.question != factor.question }
      return someWay(of: others[...], in: situation) { truth(over: [factor], in: $0) == .undecided }
    }.map(\.question)
  }

  private func open(in situation: Situation) -> [Factor] {
    factors.filter { situation.outcomes[$0.question].isOpen }
  }

  private func truth(over open: [Factor], in situation: Situation) -> Truth {
    guard someWay(of: open[...], in: situation, meets: { condition.holds(over: $0) }) else {
      return .fails
    }
    let mayFail = someWay(of: open[...], in: situation) { !condition.holds(over: $0) }
    return mayFail ? .undecided : .holds
  }

  /// Whether some way of answering these open questions brings about what is asked for.
  private func someWay(
    of open: ArraySlice<Factor>, in situation: Situation, meets goal: (Situation) -> Bool
  ) -> Bool {
    guard let next = open.first else { return goal(situation) }
    let rest = open.dropFirst()
    var supposed = situation
    func leads(_ answer: Answer?) -> Bool {
      supposed.settle(next.question, as: answer)
      return someWay(of: rest, in: supposed, meets: goal)
    }
    return next.answers.contains(where: leads)
      || situation.outcomes[next.question].mayBeAbsent && leads(nil)
  }
}
