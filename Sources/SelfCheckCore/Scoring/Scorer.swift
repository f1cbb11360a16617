/// A questionnaire made ready for scoring: numbers in flat arrays, and every rule compiled.
///
/// Where each question stands is a code; codes are settled in question order, since whether one is
/// asked depends on those before it. Sums, limits, levels and findings follow from the codes.
struct Scorer: Sendable {
  let items: [Item]
  let dimensions: [Section]
  let rules: RuleProgram
  /// The edges of the items answered with a number, run by run.
  let edges: [Int]
  /// For each code of an item, its points times its weight, run by run.
  let points: [Int]
  /// The checklists with more ticks than there can be codes for.
  let lists: [Checklist]
  /// What each dimension's limits lower its score to, run by run.
  let limits: [Thousandths]
  /// Where each dimension's levels begin, best first, run by run.
  let levels: [Thousandths]
  let minimumPercent: Int
  /// Where the overall score's levels begin.
  let overallLevels: [Thousandths]

  /// One question.
  struct Item {
    var kind: Kind
    /// Asked in the short form too.
    var isInShortForm: Bool
    /// The rule by which it is asked; always, where there is none.
    var askedBy: RuleProgram.RuleIndex?
    /// 0 where it isn't scored.
    var weight = 0
    var weightedMaximum = 0
    /// Where its run in `points` begins.
    var points = 0

    enum Kind {
      case places
      case ticks
      /// The place in `lists`.
      case manyTicks(list: Int)
      /// Where its run in `edges` begins, and how long it is.
      case intervals(first: Int, count: Int)
    }
  }

  /// One dimension: where its own stand in the arrays.
  struct Section {
    var weight: Int
    var items: Range<Int>
    /// Among the rules.
    var limitRules: Range<Int>
    var findingRules: Range<Int>
    /// In `limits` and `levels`.
    var limits: Range<Int>
    var levels: Range<Int>
  }

  typealias Codes = UnsafeMutableBufferPointer<OutcomeCode>
}

extension Scorer {
  /// Where each question stands.
  func codes(of answers: AnswerSet, form: Form) -> [OutcomeCode] {
    withCodes(of: answers, form: form) { Array($0.prefix(items.count)) }
  }

  func codesAndScorecard(
    of answers: AnswerSet, form: Form
  ) -> (codes: [OutcomeCode], card: Scorecard) {
    withCodes(of: answers, form: form) {
      (Array($0.prefix(items.count)), scorecard(of: answers, $0))
    }
  }

  func scorecard(of answers: AnswerSet, form: Form) -> Scorecard {
    withCodes(of: answers, form: form) { scorecard(of: answers, $0) }
  }

  /// Does the work with a code in every slot.
  private func withCodes<Result>(
    of answers: AnswerSet, form: Form, _ body: (Codes) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: OutcomeCode.self, capacity: rules.slots) { codes in
      codes.initialize(repeating: .absent)
      for index in items.indices where form == .full || items.span[index].isInShortForm {
        settle(index, answers, codes)
      }
      return body(codes)
    }
  }

  @inline(__always)
  private func settle(_ index: Int, _ answers: AnswerSet, _ codes: Codes) {
    let item = items.span[index]
    let truth = item.askedBy.map { rules.truth(of: $0, codes) } ?? .holds
    codes[index] =
      switch truth {
      case .holds: code(for: answers.answers.span[index], item)
      case .fails: .absent
      case .undecided: .pending
      }
    if case .manyTicks = item.kind { tellTicksApart(index, answers, codes) }
  }

  @inline(__always)
  private func code(for answer: Answer?, _ item: Item) -> OutcomeCode {
    switch answer {
    case nil: .unanswered
    case .notApplicable: .notApplicable
    case .single(let place): .answered(place)
    case .number(let number): .answered(interval(of: number, item))
    case .multiple(let ticked):
      if case .manyTicks = item.kind {
        .answered(0)
      } else {
        .answered(Int(truncatingIfNeeded: ticked.bits))
      }
    }
  }

  /// The place of the first edge that the number is not above.
  @inline(__always)
  private func interval(of number: Int, _ item: Item) -> Int {
    guard case .intervals(let first, let count) = item.kind else { return 0 }
    var place = 0
    while place < count - 1, number > edges.span[first + place] { place += 1 }
    return place
  }

  /// Gives each rule that tells the ticks apart itself the class it puts them in.
  private func tellTicksApart(_ index: Int, _ answers: AnswerSet, _ codes: Codes) {
    for (place, ticks) in rules.manyTicks.enumerated() where ticks.question == index {
      let answer = codes[index].isAnswered ? answers[index] : nil
      codes[rules.slot(ofManyTicks: place)] = answer.map(ticks.code) ?? codes[index]
    }
  }
}
