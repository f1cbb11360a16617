extension Diagrams {
  /// Whether the first rule can fail where the second holds, whatever is possible in the bank.
  func canPart(_ failing: Int, _ holding: Int) -> Bool {
    var parting = Parting(diagrams: self)
    return parting.canPart(failing, holding)
  }
}

extension BankModel {
  /// The questions on which more points, all else being equal, can make the rule hold, in bank
  /// order; whether it can come about in the bank is not looked at.
  func questionsTurning(on rule: Int) -> [Int] {
    var parting = Parting(diagrams: diagrams)
    return questions(under: rule).filter { question in
      let gains = ways[question].gains
      guard dimensions[question] != nil else { return false }
      return diagrams.nodes(under: rule).contains { node in
        diagrams.questions[node] == question
          && ways[question].answered.contains { low in
            ways[question].answered.contains { high in
              gains[high] > gains[low]
                && parting.canPart(
                  diagrams.child(of: node, outcome: low), diagrams.child(of: node, outcome: high))
            }
          }
      }
    }
  }
}

/// Finds out whether one rule can fail where another holds, and remembers it.
private struct Parting {
  let diagrams: Diagrams
  private var known: [Pair: Bool] = [:]

  private struct Pair: Hashable {
    var failing: Int
    var holding: Int
  }

  init(diagrams: Diagrams) { self.diagrams = diagrams }

  mutating func canPart(_ failing: Int, _ holding: Int) -> Bool {
    if failing == holding || failing == Diagrams.holds || holding == Diagrams.fails { return false }
    // What is not yet decided can be decided either way: a diagram has no needless nodes.
    if failing == Diagrams.fails || holding == Diagrams.holds { return true }
    let pair = Pair(failing: failing, holding: holding)
    if let answer = known[pair] { return answer }
    let question = min(diagrams.questions[failing], diagrams.questions[holding])
    let node = diagrams.questions[failing] == question ? failing : holding
    let answer = (0..<diagrams.outcomes(of: node)).contains { outcome in
      canPart(
        diagrams.next(failing, question: question, outcome: outcome),
        diagrams.next(holding, question: question, outcome: outcome))
    }
    known[pair] = answer
    return answer
  }
}
