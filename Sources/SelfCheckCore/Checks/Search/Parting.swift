extension Diagrams {
  /// Whether one rule can fail where another holds, whatever is possible in the bank.
  func canPart(_ failing: Int, _ holding: Int) -> Bool {
    var parting = Parting(diagrams: self)
    return parting.canPart(failing, holding)
  }

  /// Whether it is decided that the one rule does not fail while the other holds.
  func isOver(_ failing: Int, _ holding: Int) -> Bool {
    failing == Self.holds || holding == Self.fails
  }

  /// The outcomes of a question that one of two nodes asks for.
  func outcomes(of question: Int, _ a: Int, _ b: Int) -> Range<Int> {
    0..<outcomes(of: questions[a] == question ? a : b)
  }
}

/// A rule that is to fail and one that is to hold.
struct RulePair: Hashable {
  var failing: Int
  var holding: Int
}

/// Finds out whether one rule can fail where another holds, and remembers it.
struct Parting {
  let diagrams: Diagrams
  private var known: [RulePair: Bool] = [:]

  init(diagrams: Diagrams) { self.diagrams = diagrams }

  mutating func canPart(_ failing: Int, _ holding: Int) -> Bool {
    if failing == holding || diagrams.isOver(failing, holding) { return false }
    // What is not yet decided can be decided either way: a diagram has no needless nodes.
    if failing == Diagrams.fails || holding == Diagrams.holds { return true }
    let pair = RulePair(failing: failing, holding: holding)
    if let answer = known[pair] { return answer }
    let first = min(diagrams.questions[failing], diagrams.questions[holding])
    let answer = diagrams.outcomes(of: first, failing, holding).contains { outcome in
      canPart(
        diagrams.next(failing, question: first, outcome: outcome),
        diagrams.next(holding, question: first, outcome: outcome))
    }
    known[pair] = answer
    return answer
  }
}
