/// One check's questions to a bank: samples answer most of them, searches the rest.
///
/// What a search did not finish is kept, and said at the end; nothing is concluded from it.
struct Inquiry {
  let bank: BankModel
  private let samples: [Form: Samples]
  private var searcher: Searcher
  private(set) var unfinished: [Subject] = []

  /// - Parameter steps: the most that all searches may take.
  init(_ bank: BankModel, _ samples: [Form: Samples], steps: Int = Searcher.checkBound) {
    (self.bank, self.samples) = (bank, samples)
    searcher = Searcher(bank, steps: steps)
  }

  /// - Precondition: the form is one of the bank's.
  func samples(of form: Form) -> Samples {
    guard let samples = samples[form] else { preconditionFailure("a form that isn't proved") }
    return samples
  }

  /// What the first query that can be met is met by.
  mutating func find(_ queries: some Sequence<Query>, about subject: Subject) -> Outcome {
    find(about: subject) { (searcher) throws(Unfinished) in
      for query in queries {
        if let worlds = try searcher.find(query) { return worlds }
      }
      return nil
    }
  }

  /// What the search finds.
  mutating func find(
    about subject: Subject, _ search: (inout Searcher) throws(Unfinished) -> Worlds?
  ) -> Outcome {
    searcher.turnToNextSubject()
    do throws(Unfinished) {
      return try search(&searcher).map(Outcome.found) ?? .none
    } catch {
      noteUnfinished(subject)
      return .unknown
    }
  }

  /// What the search decides; nil where it isn't finished.
  mutating func decide(
    about subject: Subject, _ search: (inout Searcher) throws(Unfinished) -> Bool
  ) -> Bool? {
    searcher.turnToNextSubject()
    do throws(Unfinished) {
      return try search(&searcher)
    } catch {
      noteUnfinished(subject)
      return nil
    }
  }

  private mutating func noteUnfinished(_ subject: Subject) {
    if !unfinished.contains(subject) { unfinished.append(subject) }
  }

  enum Outcome: Hashable {
    case found(Worlds)
    /// No world is like that: it is proved.
    case none
    case unknown
  }
}

extension Inquiry {
  /// Whether the rule can turn out so in some form.
  mutating func canTurn(_ owner: RuleOwner, _ holds: Bool) -> Certainty {
    canTurn(owner, holds, in: bank.forms(of: owner))
  }

  /// Whether the rule can turn out so in one of these forms.
  ///
  /// - Precondition: the rule decides something in each of them.
  mutating func canTurn(_ owner: RuleOwner, _ holds: Bool, in forms: [Form]) -> Certainty {
    for form in forms {
      let samples = samples(of: form)
      let set = samples[owner]
      if holds ? !set.isEmpty : !samples.drawn.isSubset(of: set) { return .yes }
    }
    let claim = LevelCombinations.Claim(rule: bank.rule(of: owner), holds: holds)
    return Certainty(find([claim], in: forms, about: .rule(owner)))
  }

  /// A world in which these rules turn out so.
  ///
  /// - Parameter way: how one of the dimensions has its level; all ways are looked at of the others
  ///   that the rules speak of.
  mutating func find(
    _ claims: [LevelCombinations.Claim], where way: (dimension: Int, ways: [LevelWay])? = nil,
    in forms: [Form], about subject: Subject
  ) -> Outcome {
    var choices = claims.flatMap(\.rule.dimensions).reduce(into: [:]) { choices, dimension in
      choices[dimension] = bank.ways(of: dimension).map(LevelCombinations.Choice.init)
    }
    if let way { choices[way.dimension] = way.ways.map(LevelCombinations.Choice.init) }
    let combinations = LevelCombinations(claims, choices: choices)
    return find(about: subject) { (searcher) throws(Unfinished) in
      for form in forms {
        let found = try combinations.first(&searcher) { (found, searcher) throws(Unfinished) in
          try searcher.find(Query(form, found.suppositions, sums: found.sums))
        }
        if let found { return found }
      }
      return nil
    }
  }

  /// Whether the rule holds in some world and fails in another.
  mutating func turns(_ owner: RuleOwner) -> Bool {
    canTurn(owner, true) == .yes && canTurn(owner, false) == .yes
  }
}

/// What is known of a possibility.
enum Certainty {
  case yes, no, unknown

  init(_ outcome: Inquiry.Outcome) {
    self =
      switch outcome {
      case .found: .yes
      case .none: .no
      case .unknown: .unknown
      }
  }
}
