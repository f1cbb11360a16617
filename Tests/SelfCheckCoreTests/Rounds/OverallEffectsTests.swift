import SelfCheckCore
import TestSupport
import Testing

/// The overall change taken apart by dimensions.
@Suite struct OverallEffectsTests {
  /// Dimensions of these weights, each of two questions of 3 points.
  private func bank(weights: [Int]) -> Questionnaire {
    let questions = weights.indices.flatMap { part in
      ["a", "b"].map { TestBank.single("q\(part)\($0)", points: [0, 1, 2, 3]) }
    }
    return Questionnaire(
      id: "test", version: "1", title: text("title"), introduction: text("introduction"),
      window: text("window"), levels: TestBank.levels, minimumAnsweredPercent: 0,
      dimensions: weights.enumerated().map { part, weight in
        Dimension(
          id: "part\(part)", name: text("Part"), shortcoming: text("shortcoming"), weight: weight,
          levels: TestBank.levels)
      },
      actions: [], questions: questions,
      parts: weights.indices.map {
        .init(kind: .dimension($0), questions: 2 * $0..<2 * $0 + 2)
      })
  }

  private func round(_ id: String, _ points: [Int], of bank: Questionnaire) -> Round {
    var answers = AnswerSet(count: points.count)
    for (question, points) in points.enumerated() { answers[question] = .single(points) }
    let moment = Moment(milliseconds: 0, offset: 0)
    return Round(
      Draft(form: .full, started: moment, answers: answers), of: bank, id: id, sequence: 1,
      finished: moment)
  }

  private func compare(
    _ older: [Int], _ newer: [Int], weights: [Int]
  ) throws -> Comparison {
    let bank = bank(weights: weights)
    return try Comparison(
      older: round("older", older, of: bank), newer: round("newer", newer, of: bank),
      questionnaire: bank)
  }

  @Test func `each dimension's change counts by its weight`() throws {
    // 0 to 50 with a third, and 100 to 66.66… with two thirds: 16.66… - 22.22… = -5.55….
    let comparison = try compare([0, 0, 3, 3], [3, 0, 3, 1], weights: [1, 2])
    let effects = try #require(comparison.overallEffects)
    #expect(comparison.shares == [Fraction(1, 3), Fraction(2, 3)])
    #expect(effects.map(\.exact) == [Fraction(50, 3), Fraction(-200, 9)])
    // From 66.7 to 61.1; 0.07 and 0.08 are left of them rounded down, and one tenth to raise.
    #expect(comparison.overall.shown == -56)
    #expect(effects.map(\.shown) == [166, -222])
  }

  @Test func `they add up, exactly and as shown`() throws {
    var random = SplitMix(seed: 3)
    for _ in 0..<200 {
      let weights = (0..<4).map { _ in Int.random(in: 1...3, using: &random) }
      let points = (0..<2).map { _ in (0..<8).map { _ in Int.random(in: 0...3, using: &random) } }
      let comparison = try compare(points[0], points[1], weights: weights)
      let effects = try #require(comparison.overallEffects)
      #expect(effects.map(\.exact).reduce(.zero, +) == comparison.overall.exact)
      #expect(effects.map(\.shown).reduce(0, +) == comparison.overall.shown)
    }
  }

  @Test
  func `there are none where a dimension isn't scored, nor of a record that contradicts itself`()
    throws
  {
    let bank = bank(weights: [1, 1])
    let whole = round("whole", [0, 0, 3, 3], of: bank)
    var open = AnswerSet(count: 4)
    open[0] = .single(1)
    let moment = Moment(milliseconds: 0, offset: 0)
    let part = Round(
      Draft(form: .full, started: moment, answers: open), of: bank, id: "part", sequence: 2,
      finished: moment)
    #expect(
      try Comparison(older: whole, newer: part, questionnaire: bank).overallEffects == nil)
    var other = round("other", [3, 3, 3, 3], of: bank)
    other.result.overall = Fraction(1)
    #expect(
      try Comparison(older: whole, newer: other, questionnaire: bank).overallEffects == nil)
  }

  @Test func `an answer step of the overall score is a dimension's by its weight`() throws {
    // One point of six is 16.66… of a dimension, which makes a third or two thirds of the overall.
    let step = try #require(
      try compare([0, 0, 0, 0], [0, 0, 0, 0], weights: [1, 2]).overallStep)
    #expect((step.smallest, step.largest) == (Fraction(50, 9), Fraction(100, 9)))
  }
}
