/// Whether an overall score within a band comes about.
///
/// It does where every dimension's score is within the band. Where that can't be, all scores that each
/// dimension can have are put together. Dimensions depend on each other through questions that the
/// rules of several of them look at; once those are settled, each can have any of its scores whatever
/// the others have. Dimensions that nothing joins are settled apart, and of the ways to settle those
/// that something does only what they leave of the scores matters.
struct OverallScores {
  private let bank: BankModel
  private let form: Form
  /// For each dimension, the questions that it depends on.
  private let views: [Set<Int>]
  private let clusters: [Cluster]
  private var known: [Given: [Fraction]] = [:]

  /// Dimensions that depend on each other.
  private struct Cluster {
    var dimensions: [Int]
    /// The questions that more than one of them depends on, in bank order.
    var shared: [Int]
  }

  private struct Given: Hashable {
    var dimension: Int
    var outcomes: [Int: Int]
  }

  init(_ bank: BankModel, _ form: Form) {
    (self.bank, self.form) = (bank, form)
    let views = bank.limits.indices.map { bank.view(of: $0, in: form) }
    self.views = views
    clusters = Self.clusters(of: views)
  }

  /// Whether some world has an overall score within the band.
  mutating func reach(_ band: Band, _ searcher: inout Searcher) throws(Unfinished) -> Bool {
    if try isEverywhere(band, &searcher) { return true }
    if views.count == 1 { return try isOnlyOne(in: band, &searcher) }
    let weights = bank.questionnaire.dimensions.reduce(0) { $0 + $1.weight }
    let range = ScoreRange(band, weights: weights)
    // As if every dimension could have its scores whatever the others have.
    let free = try clusters.map { (cluster) throws(Unfinished) in
      try parts(cluster, given: [:], &searcher)
    }
    guard try isReached(range, by: free.map { [$0] }[...], [], &searcher) else { return false }
    if clusters.allSatisfy(\.shared.isEmpty) { return true }
    let settled = try clusters.map { (cluster) throws(Unfinished) in
      try alternatives(cluster, &searcher)
    }
    return try isReached(range, by: settled[...], [], &searcher)
  }

  /// Whether every dimension's score can be within the band at once, no limit helping.
  private func isEverywhere(
    _ band: Band, _ searcher: inout Searcher
  ) throws(Unfinished) -> Bool {
    var query = Query(form)
    for dimension in bank.limits.indices {
      guard let first = bank.ways(of: dimension, within: band).first else { return false }
      query.suppositions += first.suppositions
      query.sums += first.sums
    }
    return try searcher.find(query) != nil
  }

  /// Whether the score of the only dimension there is can be within the band.
  private func isOnlyOne(in band: Band, _ searcher: inout Searcher) throws(Unfinished) -> Bool {
    for way in bank.ways(of: 0, within: band) {
      if try searcher.find(Query(form, way.suppositions, sums: way.sums)) != nil { return true }
    }
    return false
  }

  /// Whether the scores add up to a sum in the range.
  ///
  /// - Parameter clusters: of each what it can have, its questions settled one way or another.
  private func isReached(
    _ range: ScoreRange, by clusters: ArraySlice<[[ScoreRange.Part]]>,
    _ parts: [ScoreRange.Part], _ searcher: inout Searcher
  ) throws(Unfinished) -> Bool {
    guard let cluster = clusters.first else {
      if parts.contains(where: \.scores.isEmpty) { return false }
      return try searcher.spending { (allowance) throws(Unfinished) in
        try range.isReached(by: parts[...], &allowance)
      }
    }
    for alternative in cluster {
      try searcher.spend(10)
      let more = parts + alternative
      if try isReached(range, by: clusters.dropFirst(), more, &searcher) { return true }
    }
    return false
  }

  /// What the cluster's dimensions can have, for every way to settle what they share: each once.
  private mutating func alternatives(
    _ cluster: Cluster, _ searcher: inout Searcher
  ) throws(Unfinished) -> [[ScoreRange.Part]] {
    var found: [[ScoreRange.Part]] = []
    var seen: Set<[ScoreRange.Part]> = []
    try settle(cluster.shared[...], bank.start, &searcher) {
      (this, outcomes, searcher) throws(Unfinished) in
      let given = Dictionary(uniqueKeysWithValues: cluster.shared.map { ($0, outcomes[$0]) })
      let parts = try this.parts(cluster, given: given, &searcher)
      if seen.insert(parts).inserted { found.append(parts) }
    }
    return found
  }

  /// Does something for every way to settle the questions.
  private mutating func settle(
    _ open: ArraySlice<Int>, _ outcomes: [Int], _ searcher: inout Searcher,
    each: (inout OverallScores, [Int], inout Searcher) throws(Unfinished) -> Void
  ) throws(Unfinished) {
    try searcher.spend(10)
    guard let question = open.first else { return try each(&self, outcomes, &searcher) }
    for outcome in bank.outcomes(of: question, in: form, after: outcomes) {
      var next = outcomes
      next[question] = outcome
      try settle(open.dropFirst(), next, &searcher, each: each)
    }
  }

  private mutating func parts(
    _ cluster: Cluster, given: [Int: Int], _ searcher: inout Searcher
  ) throws(Unfinished) -> [ScoreRange.Part] {
    var parts: [ScoreRange.Part] = []
    for dimension in cluster.dimensions {
      let own = given.filter { views[dimension].contains($0.key) }
      let scores = try scores(Given(dimension: dimension, outcomes: own), &searcher)
      let weight = bank.questionnaire.dimensions[dimension].weight
      parts.append(ScoreRange.Part(scores: scores, weight: weight))
    }
    return parts
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

extension OverallScores {
  private static func clusters(of views: [Set<Int>]) -> [Cluster] {
    var clusters: [(dimensions: [Int], view: Set<Int>)] = []
    for (dimension, view) in views.enumerated() {
      let joined = clusters.filter { !$0.view.isDisjoint(with: view) }
      clusters.removeAll { !$0.view.isDisjoint(with: view) }
      clusters.append(
        (joined.flatMap(\.dimensions) + [dimension], joined.reduce(view) { $0.union($1.view) }))
    }
    return clusters.map { cluster in
      let shared = cluster.view.filter { question in
        cluster.dimensions.count { views[$0].contains(question) } > 1
      }
      return Cluster(dimensions: cluster.dimensions, shared: shared.sorted())
    }
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
