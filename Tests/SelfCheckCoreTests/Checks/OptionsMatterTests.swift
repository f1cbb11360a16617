import TestSupport
import Testing

@testable import SelfCheckCore

/// Held against every set of ticks.
@Suite struct OptionsMatterTests {
  @Test func `ticks without effect are those that change the points of no set of ticks`() {
    var random = SplitMix(seed: 3)
    var deadOptions = 0
    for _ in 0..<3000 {
      let list = checklist(&random)
      let bank = Proof(TestBank(questions: [question(.multiple(list))]).questionnaire)
      let places = list.options.indices
      let dead = places.filter { place in
        subsets(of: list).allSatisfy { ticked in
          var other = ticked
          other.toggle(place)
          return list.points(for: ticked) == list.points(for: other)
        }
      }
      let isConstant = Set(subsets(of: list).map(list.points)).count == 1
      deadOptions += dead.count
      #expect(
        OptionsMatter.defects(in: bank).map(\.path) == (isConstant ? [] : dead.map(path)), "\(list)"
      )
      #expect(QuestionsMatter.defects(in: bank).isEmpty == !isConstant, "\(list)")
    }
    #expect(deadOptions > 100)
  }

  @Test func `an option that a rule asks for is not without effect`() {
    let list = Checklist(
      from: 0, maximum: 1, options: [option("a", 1), option("b", 0)], none: option("none", 0))
    let asks = Condition.includes(question: 0, OptionMask([1]))
    var bank = TestBank(questions: [question(.multiple(list))])
    #expect(OptionsMatter.defects(in: Proof(bank.questionnaire)).map(\.path) == [path(1)])
    bank.findings = [TestBank.finding("f", when: .not(asks))]
    #expect(OptionsMatter.defects(in: Proof(bank.questionnaire)).isEmpty)
  }

  @Test
  func `intervals that earn the same are told apart by a rule's bound between them, no other`() {
    let entry = NumberEntry(
      unit: text("times"), range: 0...9,
      intervals: [.init(upTo: 2, points: 1), .init(upTo: 5, points: 1), .init(upTo: 9, points: 0)])
    for (bound, isToldApart) in [
      (Condition.Bound.atMost(2), true), (.atLeast(3), true), (.atLeast(2), false),
      (.atMost(5), false),
    ] {
      var bank = TestBank(questions: [question(.number(entry))])
      bank.findings = [TestBank.finding("f", when: .number(question: 0, bound))]
      let defects = OptionsMatter.defects(in: Proof(bank.questionnaire))
      #expect(defects.map(\.severity) == (isToldApart ? [] : [.warning]), "\(bound)")
    }
  }

  private func path(_ place: Int) -> BankPath {
    BankPath(.dimension(0), .key("questions"), .entry(0), .key("options"), .entry(place))
  }

  private func subsets(of list: Checklist) -> [OptionMask] {
    (0..<1 << list.options.count).map { OptionMask(bits: UInt64($0)) }
  }

  private func checklist(_ random: inout SplitMix) -> Checklist {
    let maximum = Int.random(in: 1...6, using: &random)
    let options = (0..<Int.random(in: 2...5, using: &random)).map {
      option("o\($0)", Int.random(in: -7...7, using: &random))
    }
    return Checklist(
      from: Int.random(in: 0...maximum, using: &random), maximum: maximum, options: options,
      none: option("none", 0))
  }

  private func option(_ id: String, _ points: Int) -> Option {
    Option(id: id, points: points, text: text(id))
  }

  private func question(_ kind: Question.Kind) -> Question {
    Question(id: "q", kind: kind, text: text("q"), why: text("why"))
  }
}
