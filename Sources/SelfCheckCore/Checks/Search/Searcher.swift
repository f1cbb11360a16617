/// Answers queries about a bank, and stops where they take too long.
struct Searcher {
  /// The most steps of all searches about one subject.
  static let bound = 1_500_000
  /// The most steps of all searches of one check.
  static let checkBound = 3_000_000

  let bank: BankModel
  private var allowance: Allowance
  private var share = Allowance(bound)

  /// - Parameter steps: the most that all searches may take.
  init(_ bank: BankModel, steps: Int = checkBound) {
    self.bank = bank
    allowance = Allowance(steps)
  }

  /// The searches that follow are about something else.
  mutating func turnToNextSubject() { share = Allowance(min(Self.bound, allowance.steps)) }

  /// The worlds that the query looks for, or nil where there are none.
  mutating func find(_ query: Query) throws(Unfinished) -> Worlds? {
    // What can't be found with follow-ups asked at will can't be found; that is known much sooner.
    var loose = query
    loose.isLoose = true
    guard let found = try search(loose) else { return nil }
    if let worlds = Worlds(query, found, bank) { return worlds }
    return try search(query).flatMap { Worlds(query, $0, bank) }
  }

  private mutating func search(_ query: Query) throws(Unfinished) -> [[Int: Int]]? {
    let bank = bank
    return try spending { (allowance) throws(Unfinished) in
      guard let graph = try WorldGraph(query, of: bank, &allowance) else { return nil }
      var search = WorldSearch(graph, query.sums, of: bank, allowance)
      guard let path = try search.find(&allowance) else { return nil }
      return (0..<query.worlds).map { world in
        zip(graph.layers, path).reduce(into: [:]) { outcomes, step in
          outcomes[step.0.question] = step.1.outcome(in: world)
        }
      }
    }
  }

  /// Takes off steps that were taken apart from any search.
  mutating func spend(_ steps: Int) throws(Unfinished) {
    try spending { (allowance) throws(Unfinished) in try allowance.spend(steps) }
  }

  /// Lets one search spend of what is left.
  mutating func spending<Result>(
    _ search: (inout Allowance) throws(Unfinished) -> Result
  ) throws(Unfinished) -> Result {
    let given = share.steps
    defer { allowance.take(given - share.steps) }
    return try search(&share)
  }
}
