/// Whether an overall score within a band comes about.
///
/// It does where every dimension's score is within the band. Where that can't be, all scores that each
/// dimension can have are put together. Dimensions depend on each other through questions that the
/// rules of several of them look at; once those are settled, each can have any of its scores whatever
/// the others have.
struct OverallScores {
  private let bank: BankModel
  private let form: Form
  /// For each dimension, the questions that it depends on.
  private let views: [Set<Int>]
  /// The questions that more than one dimension depends on, in bank order.
  private let shared: [Int]
  private var known: [Given: [Fraction]] = [:]

  private struct Given: Hashable {
    var dimension: Int
    var outcomes: [Int: Int]
  }

  init(_ bank: BankModel, _ form: Form) {
    (self.bank, self.form) = (bank, form)
    let views = bank.limits.indices.map { bank.view(of: $0, in: form) }
    self.views = views
    shared = bank.ways.indices.filter { question in views.count { $0.contains(question) } > 1 }
  }

  /// Whether some world has an overall score within the band.
  mutating func reach(_ band: Band, _ searcher: inout Searcher) throws(Unfinished) -> Bool {
    if try isEverywhere(band, &searcher) { return true }
    if views.count == 1 { return try isOnlyOne(in: band, &searcher) }
    let weights = bank.questionnaire.dimensions.reduce(0) { $0 + $1.weight }
    let range = ScoreRange(band, weights: weights)
    guard try combine(range, given: [:], &searcher) else { return false }
    if shared.isEmpty { return true }
    return try reach(range, settling: shared[...], bank.start, &searcher)
  }

  /// Whether every dimension's score can be within the band at once, no limit helping.
  private func isEverywhere(
    _ band: Band, _ searcher: inout Searcher
  ) throws(Unfinished) -> Bool {
    var query = Query(form)
    for dimension in bank.limits.indices {
      guard let first = bank.cases(of: dimension, within: band).first else { return false }
      query.suppositions += first.suppositions
      query.sums += first.sums
    }
    return try searcher.find(query) != nil
  }

  /// Whether the score of the only dimension there is can be within the band.
  private func isOnlyOne(in band: Band, _ searcher: inout Searcher) throws(Unfinished) -> Bool {
    for way in bank.cases(of: 0, within: band) {
      if try searcher.find(Query(form, way.suppositions, sums: way.sums)) != nil { return true }
    }
    return false
  }

  private mutating func reach(
    _ range: ScoreRange, settling open: ArraySlice<Int>, _ outcomes: [Int],
    _ searcher: inout Searcher
  ) throws(Unfinished) -> Bool {
    guard let question = open.first else {
      let given = Dictionary(uniqueKeysWithValues: shared.map { ($0, outcomes[$0]) })
      return try combine(range, given: given, &searcher)
    }
    for outcome in bank.outcomes(of: question, in: form, after: outcomes) {
      var next = outcomes
      next[question] = outcome
      if try reach(range, settling: open.dropFirst(), next, &searcher) { return true }
    }
    return false
  }

  /// Whether the dimensions' scores, given these outcomes, add up to a sum in the range.
  private mutating func combine(
    _ range: ScoreRange, given: [Int: Int], _ searcher: inout Searcher
  ) throws(Unfinished) -> Bool {
    var parts: [ScoreRange.Part] = []
    for (dimension, view) in views.enumerated() {
      let own = Given(dimension: dimension, outcomes: given.filter { view.contains($0.key) })
      let scores = try scores(own, &searcher)
      if scores.isEmpty { return false }
      parts.append(.init(scores: scores, weight: bank.questionnaire.dimensions[dimension].weight))
    }
    return try searcher.spending { (allowance) throws(Unfinished) in
      try range.isReached(by: parts[...], &allowance)
    }
  }

  private mutating func scores(
    _ given: Given, _ searcher: inout Searcher
  ) throws(Unfinished) -> [Fraction] {
    if let scores = known[given] { return scores }
    let scores = try searcher.scores(of: given.dimension, in: form, given: given.outcomes)
    known[given] = scores
    return scores
  }
}

extension BankModel {
  /// Nothing settled yet.
  fileprivate var start: [Int] { Array(repeating: 0, count: ways.count) }

  /// The questions that a dimension's score depends on.
  fileprivate func view(of dimension: Int, in form: Form) -> Set<Int> {
    let limits = limits[dimension].map { Supposition(rule: $0, holds: false) }
    let plan = QueryPlan(Query(form, limits, sums: [.scored(dimension)]), self)
    return Set(plan.questions + plan.rest)
  }

  /// What the question can come to after what was settled before it.
  fileprivate func outcomes(
    of question: Int, in form: Form, after outcomes: [Int]
  ) -> Range<Int> {
    let isAsked = asking[question].map { diagrams.holds($0, over: outcomes) } ?? true
    guard isIn(form, question), isAsked else { return 0..<1 }
    return (ways[question].mayBeNotApplicable ? 0 : 1)..<ways[question].answers.count
  }
}
