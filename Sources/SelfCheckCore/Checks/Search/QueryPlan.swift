/// What a query has to look at: the questions in order, and the rules that a state keeps.
struct QueryPlan {
  /// The questions that some rule in view looks at or decides on, in bank order.
  let questions: [Int]
  /// The other questions that count in its sums, those that add most first.
  let rest: [Int]
  /// Where each rule in view begins: what is supposed, then what decides on asking.
  private(set) var start: [Int]
  /// For each rule in view the world that it is about.
  private(set) var worlds: [Int]
  /// Pairs of rules in view that have to turn out the same.
  private(set) var sameAsking: [(Int, Int)] = []
  /// By question. Two worlds ask the same, so that only the first one's rules of asking are kept.
  private var askingPlaces: [Int: Int] = [:]
  private let summed: Set<Int>
  private let dimensions: [Int?]

  init(_ query: Query, _ bank: BankModel) {
    dimensions = bank.dimensions
    summed = Set(query.sums.map(\.dimension))
    let view = View(query, bank, summed)
    questions = view.questions.sorted()
    rest = view.rest.sorted { (bank.ways[$1].maximum, $0) < (bank.ways[$0].maximum, $1) }
    start = query.suppositions.map(\.rule)
    worlds = query.suppositions.map(\.world)
    if query.isLoose { return }
    for question in questions where bank.isIn(query.form, question) {
      if let rule = bank.asking[question] { askingPlaces[question] = add(rule, 0) }
    }
    for question in view.askedTheSame {
      if let rule = bank.asking[question] { sameAsking.append((add(rule, 0), add(rule, 1))) }
    }
  }

  private mutating func add(_ rule: Int, _ world: Int) -> Int {
    start.append(rule)
    worlds.append(world)
    return start.count - 1
  }

  /// Where a state keeps the rule that decides whether the question is asked.
  ///
  /// Nothing looks at it any more after the question.
  func asking(_ question: Int) -> Int? { askingPlaces[question] }

  /// The outcomes with an answer that make a difference to the query, one for each.
  func answered(_ question: Int, _ bank: BankModel, isParting: Bool) -> [Int] {
    bank.outcomes(of: question, toldBy: start, byGain: isParting || isSummed(question))
  }

  /// Whether the question's outcome adds to a sum that matters.
  func isSummed(_ question: Int) -> Bool { dimensions[question].map(summed.contains) ?? false }
}

/// The questions that a query reaches.
private struct View {
  private(set) var questions: Set<Int> = []
  private(set) var rest: [Int] = []
  /// The questions that the two worlds both have to ask, or not ask, because of their difference.
  private(set) var askedTheSame: [Int] = []
  private let bank: BankModel
  private let query: Query

  init(_ query: Query, _ bank: BankModel, _ summed: Set<Int>) {
    (self.bank, self.query) = (bank, query)
    for supposition in query.suppositions { include(bank.questions(under: supposition.rule)) }
    include(query.given.keys.sorted())
    if let parting = query.parting { include([parting]) }
    if case .better(let question)? = query.difference, !query.isLoose {
      askedTheSame = bank.asking.indices.filter { other in
        bank.isIn(query.form, other)
          && bank.asking[other].map { bank.questions(under: $0).contains(question) } ?? false
      }
      for other in askedTheSame { includeAsking(of: other) }
    }
    let scored = summed.sorted().flatMap { bank.scored(in: $0, query.form) }
    for question in scored where bank.asking[question] != nil && !query.isLoose {
      include([question])
    }
    rest = scored.filter { !questions.contains($0) }
  }

  private mutating func include(_ more: [Int]) {
    for question in more where questions.insert(question).inserted {
      if bank.isIn(query.form, question) { includeAsking(of: question) }
    }
  }

  private mutating func includeAsking(of question: Int) {
    guard !query.isLoose, let rule = bank.asking[question] else { return }
    include(bank.questions(under: rule))
  }
}
