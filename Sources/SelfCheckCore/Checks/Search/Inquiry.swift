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
    searcher.turnToNextSubject()
    var isUnfinished = false
    for query in queries {
      do throws(Unfinished) {
        if let worlds = try searcher.find(query) { return .found(worlds) }
      } catch { isUnfinished = true }
    }
    if !isUnfinished { return .none }
    noteUnfinished(subject)
    return .unknown
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
    let rule = bank.rule(of: owner)
    let cases = bank.cases(of: rule.dimensions)
    let queries = forms.lazy.flatMap { form in
      cases.lazy.map { levels in
        Query(
          form, [Supposition(rule: rule.root(levels.level), holds: holds)] + levels.suppositions,
          sums: levels.sums)
      }
    }
    return Certainty(find(queries, about: .rule(owner)))
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
