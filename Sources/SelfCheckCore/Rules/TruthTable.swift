/// A rule as a table: a row for every combination of what its questions and dimensions can be.
///
/// Each of them has digits for what the condition tells apart; a row's place is their mixed-radix
/// number.
struct TruthTable: Sendable {
  let factors: [Factor]
  /// In the order of the rows.
  let truths: [Truth]

  /// - Precondition: the condition names questions that have answers, and has no more rows than
  ///   `RuleBounds.rows`.
  init(_ condition: Condition, questions: [Question], levels: [Int]) {
    guard
      let factors = Self.factors(of: condition, questions: questions, levels: levels),
      let count = Self.rows(of: factors)
    else { preconditionFailure("a rule with too many rows to be compiled") }
    self.factors = factors
    truths = TruthColumn(factors, questions: questions, rows: count).truths(of: condition)
  }

  /// The truth of the row with these digits, one for each factor.
  func truth(of digits: [Int]) -> Truth {
    var row = 0
    var stride = 1
    for (digit, factor) in zip(digits, factors) {
      row += digit * stride
      stride *= factor.digits
    }
    return truths[row]
  }
}

extension TruthTable {
  /// Something that the condition asks about.
  struct Factor: Sendable {
    enum Subject: Hashable, Sendable {
      case question(Int)
      case dimension(Int)
    }

    let subject: Subject
    /// What it can be once it is settled; each has the digit of its place.
    let settled: [Facet]
    /// The digits behind those: what is open, as the places among `settled` that it may come to.
    let open: [Range<Int>]

    var digits: Int { settled.count + open.count }
  }

  /// One thing that a question or a dimension can be.
  enum Facet: Hashable, Sendable {
    /// A question with this answer, or with any other that the condition can't tell from it.
    case answer(Answer)
    /// A question that is not asked or doesn't apply, or a dimension that is not scored.
    case absent
    case level(Int)
  }
}

extension TruthTable.Factor {
  /// The digit of a question that is asked and not yet answered.
  var unanswered: Int { settled.count }
  /// The digit of a question of which it is not decided whether it will be asked.
  var pending: Int { digits - 1 }
  /// The digit of a question that is absent or of a dimension that is not scored.
  var absent: Int { settled.count - 1 }

  /// - Parameter answers: one for each class that the condition tells apart.
  fileprivate init(_ question: Question, index: Int, answers: [Answer]) {
    subject = .question(index)
    settled = answers.map(TruthTable.Facet.answer) + [.absent]
    let answered = 0..<answers.count
    let answeredOrAbsent = 0..<settled.count
    open =
      switch (question.notApplicable, question.askWhen) {
      case (true, _): [answeredOrAbsent]
      case (false, nil): [answered]
      case (false, _?): [answered, answeredOrAbsent]
      }
  }

  fileprivate init(dimension: Int, levels: Int) {
    subject = .dimension(dimension)
    settled = (0..<levels).map(TruthTable.Facet.level) + [.absent]
    open = []
  }
}

extension TruthTable {
  /// How many rows the condition's table has; nil where they are more than `RuleBounds.rows`.
  ///
  /// - Parameter levels: how many each dimension has.
  static func rows(of condition: Condition, questions: [Question], levels: [Int]) -> Int? {
    factors(of: condition, questions: questions, levels: levels).flatMap(rows)
  }

  private static func rows(of factors: [Factor]) -> Int? {
    var rows = 1
    for factor in factors {
      rows *= factor.digits
      if rows > RuleBounds.rows { return nil }
    }
    return rows
  }

  /// Nil where a question has more answers to tell apart than a table may have rows.
  private static func factors(
    of condition: Condition, questions: [Question], levels: [Int]
  ) -> [Factor]? {
    var factors: [Factor] = []
    for index in condition.questions {
      let question = questions[index]
      guard
        let answers = AnswerClasses.representatives(of: question, index: index, in: condition)
      else { return nil }
      factors.append(Factor(question, index: index, answers: answers))
    }
    return factors + condition.dimensions.map { Factor(dimension: $0, levels: levels[$0]) }
  }
}
