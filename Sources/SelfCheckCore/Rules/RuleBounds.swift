/// How large a rule may be, so that it can be compiled and proved in no time.
public enum RuleBounds {
  /// The most questions that a rule may name.
  public static let questions = 6
  /// The deepest nesting of a rule's parts.
  public static let depth = 8
  /// The most combinations of answers that a rule may have to tell apart.
  public static let rows = 65_536
}

extension Condition {
  /// Whether the condition's table, with a row for every combination of answers and of dimensions'
  /// levels that it tells apart, "unanswered" and "absent" among them, keeps to `RuleBounds.rows`.
  ///
  /// - Parameter levels: how many each dimension has.
  public func keepsToRows(of questions: [Question], levels: [Int]) -> Bool {
    // Most rules would keep to it even if they told all answers apart: they need no closer look.
    rowsAtMost(questions, levels).map { $0 <= RuleBounds.rows } ?? false
      || TruthTable.rows(of: self, questions: questions, levels: levels) != nil
  }

  /// The rows if every answer were told from every other; nil where that is beyond counting.
  private func rowsAtMost(_ all: [Question], _ levels: [Int]) -> Int? {
    // Absent, unanswered, pending; absent.
    let digits =
      questions.map { all[$0].answersAtMost.map { $0 + 3 } } + dimensions.map { levels[$0] + 1 }
    var rows: Int? = 1
    for count in digits {
      rows = rows.flatMap { rows in count.map(rows.multipliedReportingOverflow) }
        .flatMap { $0.overflow ? nil : $0.partialValue }
    }
    return rows
  }
}

extension Question {
  /// How many answers there are; nil where they are beyond any table.
  fileprivate var answersAtMost: Int? {
    switch kind {
    case .single(let choice): choice.options.count
    case .multiple(let list): list.options.count <= 16 ? 1 << list.options.count : nil
    case .number(let entry): entry.range.count
    case .note: 0
    }
  }
}
