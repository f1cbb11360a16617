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
  private let ways: Ways
  private var turns: [RulePair: Bool] = [:]
  private var parting: Parting

  init(_ bank: BankModel, at question: Int) {
    (diagrams, self.question) = (bank.diagrams, question)
    parting = Parting(diagrams: diagrams)
    ways = bank.ways[question]
  }

  mutating func canTurn(_ failing: Int, into holding: Int) -> Bool {
    if ways.byGain.count < 2 || diagrams.isOver(failing, holding) { return false }
    let first = min(diagrams.questions[failing], diagrams.questions[holding])
    if first > question { return parting.canPart(failing, holding) }
    let pair = RulePair(failing: failing, holding: holding)
    if let answer = turns[pair] { return answer }
    let answer =
      if first == question {
        canTurnNow(failing, into: holding)
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

  /// What the first rule leaves for a worse answer and the second for a better one: of each remainder
  /// only the fewest points matter, or the most.
  private mutating func canTurnNow(_ failing: Int, into holding: Int) -> Bool {
    var (lows, highs) = ([Int: Int](), [Int: Int]())
    for outcome in ways.answered {
      let low = diagrams.next(failing, question: question, outcome: outcome)
      let high = diagrams.next(holding, question: question, outcome: outcome)
      lows[low] = min(lows[low] ?? .max, ways.gains[outcome])
      highs[high] = max(highs[high] ?? .min, ways.gains[outcome])
    }
    return lows.contains { low in
      highs.contains { high in high.value > low.value && parting.canPart(low.key, high.key) }
    }
  }
}
