extension BankModel {
  /// The questions on which more points, all else being equal, can make the rule hold, in bank
  /// order; whether it can come about in the bank is not looked at.
  func questionsTurning(on rule: Int) -> [Int] {
    questions(under: rule).filter { question in
      var turning = Turning(self, at: question)
      return turning.canTurn(rule, into: rule)
    }
  }
}

/// Finds out, whatever is possible in the bank, whether one rule can fail and another hold with a
/// better answer to one question, all other answers being the same.
struct Turning {
  private let diagrams: Diagrams
  private let question: Int
  /// Every worse and better outcome of the question.
  private let steps: [(low: Int, high: Int)]
  private var turns: [RulePair: Bool] = [:]
  private var parting: Parting

  init(_ bank: BankModel, at question: Int) {
    (diagrams, self.question) = (bank.diagrams, question)
    parting = Parting(diagrams: diagrams)
    let ways = bank.ways[question]
    steps = ways.answered.flatMap { low in
      ways.answered.filter { ways.gains[$0] > ways.gains[low] }.map { (low, $0) }
    }
  }

  mutating func canTurn(_ failing: Int, into holding: Int) -> Bool {
    if steps.isEmpty || diagrams.isOver(failing, holding) { return false }
    let first = min(diagrams.questions[failing], diagrams.questions[holding])
    if first > question { return parting.canPart(failing, holding) }
    let pair = RulePair(failing: failing, holding: holding)
    if let answer = turns[pair] { return answer }
    let answer =
      if first == question {
        steps.contains { step in
          parting.canPart(
            diagrams.next(failing, question: question, outcome: step.low),
            diagrams.next(holding, question: question, outcome: step.high))
        }
      } else {
        diagrams.outcomes(of: first, failing, holding).contains { outcome in
          canTurn(
            diagrams.next(failing, question: first, outcome: outcome),
            into: diagrams.next(holding, question: first, outcome: outcome))
        }
      }
    turns[pair] = answer
    return answer
  }
}
