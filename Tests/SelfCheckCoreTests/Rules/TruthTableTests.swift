import BankFormat
import BuiltInBank
import Testing

@testable import SelfCheckCore

@Suite struct TruthTableTests {
  @Test func `every row of 10,000 random rules is what the condition itself comes to`() {
    var bank = RandomBank(seed: 20_261_123)
    var seen: [Truth: Int] = [:]
    for number in 0..<10_000 {
      let questions = bank.questions(3, withFollowUps: true)
      var condition = bank.condition(about: questions, depth: 3)
      if bank.chance(15) {
        let level = Condition.level(
          dimension: 0, level: bank.number(0...2), orBetter: bank.chance(50))
        condition = bank.chance(50) ? .any([condition, level]) : .all([condition, level])
      }
      let table = TruthTable(condition, questions: questions, levels: [3])
      let expected = ReferenceTable(table.factors, questions).truths(of: condition)
      #expect(table.truths == expected, "rule \(number): \(condition)")
      for truth in table.truths { seen[truth, default: 0] += 1 }
    }
    #expect(
      [Truth.holds, .fails, .undecided].allSatisfy { seen[$0, default: 0] >= 50_000 }, "\(seen)")
  }

  @Test func `every row of every rule of our bank is what the condition itself comes to`() throws {
    let bank = try #require(BankReader.read(.builtIn).questionnaire)
    let rules =
      bank.questions.compactMap(\.askWhen)
      + bank.dimensions.flatMap { $0.findings.map(\.when) + $0.limits.map(\.when) }
    #expect(rules.count > 60)
    for rule in rules {
      let table = bank.table(of: rule)
      #expect(
        table.truths == ReferenceTable(table.factors, bank.questions).truths(of: rule), "\(rule)")
    }
  }

  @Test func `a table has no more rows than the bound, and one beyond it is refused`() {
    let questions = (0..<6).map { TestBank.single("q\($0)") }
    let five = Condition.points(questions: [0, 1, 2, 3, 4], .atMost(3))
    let six = Condition.points(questions: [0, 1, 2, 3, 4, 5], .atMost(3))
    // Five answers, absent, unanswered.
    #expect(TruthTable.rows(of: five, questions: questions, levels: []) == 16_807)
    #expect(TruthTable.rows(of: six, questions: questions, levels: []) == nil)
  }
}

/// The truths of a table's rows by the plainest way: the tree for rows in which all is settled, and
/// for the others every way of settling what is open.
struct ReferenceTable {
  private let factors: [TruthTable.Factor]
  private let questions: [Question]

  init(_ factors: [TruthTable.Factor], _ questions: [Question]) {
    (self.factors, self.questions) = (factors, questions)
  }

  func truths(of condition: Condition) -> [Truth] {
    let rows = factors.reduce([[]]) { rows, factor in
      (0..<factor.digits).flatMap { digit in rows.map { $0 + [digit] } }
    }
    let tree = rows.map { isSettled($0) && holds(condition, at: $0) }
    return rows.map { row in
      let ways = settled(row)
      let holding = ways.count { tree[$0] }
      return holding == 0 ? .fails : holding == ways.count ? .holds : .undecided
    }
  }

  private func isSettled(_ row: [Int]) -> Bool {
    factors.indices.allSatisfy { row[$0] < factors[$0].settled.count }
  }

  /// The places of the rows that settling what is open in the row leads to.
  private func settled(_ row: [Int]) -> [Int] {
    var places = [0]
    var stride = 1
    for (digit, factor) in zip(row, factors) {
      let digits =
        digit < factor.settled.count
        ? digit..<digit + 1 : factor.open[digit - factor.settled.count]
      places = digits.flatMap { digit in places.map { $0 + digit * stride } }
      stride *= factor.digits
    }
    return places
  }

  private func holds(_ condition: Condition, at row: [Int]) -> Bool {
    condition.holds(
      over: Row(
        facets: zip(factors, row).map { ($0.subject, $0.settled[$1]) }, questions: questions))
  }

  private struct Row: Facts {
    var facets: [(subject: TruthTable.Factor.Subject, facet: TruthTable.Facet)]
    var questions: [Question]

    func answer(to question: Int) -> Answer? {
      let facet = facets.first { $0.subject == .question(question) }?.facet
      if case .answer(let answer) = facet { return answer }
      return nil
    }

    func points(of question: Int) -> Int {
      answer(to: question).map(questions[question].points) ?? 0
    }

    func level(of dimension: Int) -> Int? {
      let facet = facets.first { $0.subject == .dimension(dimension) }?.facet
      if case .level(let level) = facet { return level }
      return nil
    }
  }
}
