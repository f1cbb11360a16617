@testable import SelfCheckCore

/// What the checks find in a bank, in the words of `PlainDefects`.
struct FoundDefects {
  private(set) var byCheck: [String: Set<String>] = [:]
  private(set) var unfinished: [Subject] = []
  /// For each fault that claims to be shown by two worlds.
  private(set) var witnessed: [Witnessed] = []
  private let bank: Questionnaire

  struct Witnessed {
    /// The finding that is triggered, or the limit that lowers.
    var owner: RuleOwner
    var question: Int
    var worlds: Worlds
  }

  /// - Parameter samples: how many worlds are drawn before anything is searched for.
  init(_ bank: Questionnaire, samples: Int) throws {
    self.bank = bank
    let model = try BankModel(bank)
    let drawn = model.forms.reduce(into: [:]) {
      $0[$1] = Samples(of: $1, model, count: samples)
    }
    func faults<Fault>(_ search: (inout Inquiry) -> [Fault]) -> [Fault] {
      var inquiry = Inquiry(model, drawn)
      let faults = search(&inquiry)
      unfinished += inquiry.unfinished
      return faults
    }
    enter(
      LevelsAttainable.name,
      faults(LevelsAttainable.faults).flatMap(lines))
    enter(
      OverallLevelsAttainable.name,
      faults(OverallLevelsAttainable.faults).flatMap { fault in
        fault.forms.map { "\($0): \(fault.level)" }
      })
    enter(
      ExtremesAttainable.name,
      faults(ExtremesAttainable.faults).flatMap { fault in
        fault.forms.map { "\(fault.dimension) in \($0): \(fault.score)" }
      })
    enter(ChecklistMaximums.name, ChecklistMaximums.faults(in: bank).map { bank.questions[$0].id })
    enter(
      RulesTurn.name,
      faults(RulesTurn.faults).map { "\(name($0.owner)) \($0.holds ? "holds" : "fails")" })
    enter(
      QuestionsAsked.name,
      faults(QuestionsAsked.faults).flatMap { fault in
        fault.forms.map { "\(fault.question) in \($0)" }
      })
    let uncovered = BehavioursCovered.faults(in: bank) + faults(BehavioursCovered.faults)
    enter(BehavioursCovered.name, uncovered.flatMap(lines))
    enter(
      RuleQuestionsMatter.name,
      faults(RuleQuestionsMatter.faults).map { "\(name($0.owner)): \($0.question)" })
    enter(
      FindingsDiffer.name,
      faults(FindingsDiffer.faults).map { "\(name($0.finding)) same as \(name($0.earlier))" })
    enter(
      FindingRelations.name,
      faults(FindingRelations.faults).flatMap { fault in
        fault.implied.map { "\(name(fault.finding)) implies \(name($0))" }
          + fault.excluded.map { "\(name(fault.finding)) without \(name($0))" }
      })
    enter(
      FindingLevels.name,
      faults(FindingLevels.faults).flatMap { fault in
        fault.levels.map { "\(name(fault.finding)): \($0)" }
      })
    let lowering = faults(BetterNeverLowers.faults)
    enter(BetterNeverLowers.name, lowering.map { name($0.limit) })
    witnessed += lowering.map {
      Witnessed(owner: $0.limit, question: $0.question, worlds: $0.worlds)
    }
    let triggering = faults(BetterNeverTriggers.faults)
    enter(
      BetterNeverTriggers.name,
      triggering.map { fault in
        switch fault {
        case .triggers(let owner, _, _): "\(name(owner)) triggered"
        case .needlessReason(let owner): "\(name(owner)) needless"
        }
      })
    for case .triggers(let owner, let question, let worlds) in triggering {
      witnessed.append(Witnessed(owner: owner, question: question, worlds: worlds))
    }
  }

  private func lines(_ fault: LevelsAttainable.Fault) -> [String] {
    switch fault {
    case .nothingAsked(let dimension, let forms): forms.map { "\(dimension) in \($0): nothing" }
    case .missed(let level, let misses):
      misses.flatMap { miss in miss.forms.map { "\(miss.dimension) in \($0): \(level)" } }
    }
  }

  private func lines(_ fault: BehavioursCovered.Fault) -> [String] {
    let behaviour = bank.dimensions[fault.dimension].behaviours[fault.behaviour].id
    return switch fault.lack {
    case .noQuestion: ["\(behaviour): no question"]
    case .noShortQuestion: ["\(behaviour): no short question"]
    case .neverAsked(let forms): forms.map { "\(behaviour): never asked in \($0)" }
    }
  }

  private mutating func enter(_ check: String, _ lines: [String]) { byCheck[check] = Set(lines) }

  private func name(_ owner: RuleOwner) -> String {
    switch owner {
    case .asking(let question): "asking \(question)"
    case .finding(let place, let dimension): bank.dimensions[dimension].findings[place].id
    case .limit(let place, let dimension): bank.dimensions[dimension].limits[place].id
    }
  }
}

extension FoundDefects.Witnessed {
  /// Whether scoring the two worlds shows what they are said to show.
  func isTrue(of bank: Questionnaire) -> Bool {
    let cards = worlds.answers.map { bank.score($0, form: worlds.form) }
    let asked = worlds.answers.map { bank.asked(form: worlds.form, answers: $0) }
    let differing = bank.questions.indices.filter { worlds.answers[0][$0] != worlds.answers[1][$0] }
    guard asked[0] == asked[1], differing == [question],
      worlds.answers.allSatisfy({ isComplete($0, asked[0], bank) })
    else { return false }
    let points = worlds.answers.map { answers in
      answers[question].map(bank.questions[question].points) ?? 0
    }
    guard points[0] < points[1] else { return false }
    switch owner {
    case .asking: return false
    case .finding(let place, let dimension):
      return cards.map { $0.dimensions[dimension].findings[place] } == [.fails, .holds]
    case .limit(let place, let dimension):
      guard let before = cards[0].dimensions[dimension].score,
        let after = cards[1].dimensions[dimension].score
      else { return false }
      return after < before && cards[1].dimensions[dimension].limits.contains(place)
    }
  }

  private func isComplete(_ answers: AnswerSet, _ asked: [Int], _ bank: Questionnaire) -> Bool {
    bank.questions.indices.allSatisfy { index in
      switch (asked.contains(index), bank.questions[index].kind, answers[index]) {
      case (false, _, let answer), (_, .note, let answer): answer == nil
      case (true, _, .notApplicable?): bank.questions[index].notApplicable
      case (true, _, let answer): answer != nil
      }
    }
  }
}
