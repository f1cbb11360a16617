import Documents
import SelfCheckCore
import Testing

@Suite("A trend in words")
struct TrendDocumentTests {
  private func document(digests: [UInt64]) -> Document {
    let points = digests.enumerated().map { place, digest in
      var bank = SmallBank()
      bank.digest = digest
      var round = bank.questionnaire.round(["takes-on": .text("half"), "days": .number(3)])
      round.sequence = place + 1
      return Trend.Point(round)
    }
    return TrendDocument(
      Trend(points), latest: nil, questionnaire: SmallBank().questionnaire, language: .en
    ).document
  }

  @Test(
    "it says where the bank changed, and only there",
    arguments: [([1, 1, 2, 2], [2]), ([1, 1], [])])
  func changed(digests: [UInt64], places: [Int]) {
    let blocks = document(digests: digests).blocks
    let found = blocks.indices.filter { blocks[$0].mentions("The question bank changed here") }
    #expect(found == places)
  }

  private func closing(
    _ forms: [Form], answers: [[String: RecordedAnswer]], in language: Language
  ) -> [String] {
    let bank = SmallBank().questionnaire
    let rounds = zip(forms, answers).enumerated().map { place, entry in
      var round = bank.round(entry.1)
      (round.form, round.sequence, round.id) = (entry.0, place + 1, "r\(place + 1)")
      return round
    }
    let trend = Trend(rounds.map(Trend.Point.init))
    let latest = Comparison(ofLastTwo: Array(rounds.suffix(2)), questionnaire: bank)
    return TrendDocument(trend, latest: latest, questionnaire: bank, language: language)
      .document.blocks.compactMap { if case .paragraph(let text) = $0 { text } else { nil } }
  }

  private static let low: [String: RecordedAnswer] = [
    "takes-on": .text("never"), "report": .options(["causes"]), "days": .number(20),
    "asks-back": .text("every"),
  ]
  private static let high: [String: RecordedAnswer] = [
    "takes-on": .text("every"), "report": .options(["causes"]), "days": .number(0),
    "asks-back": .text("half"),
  ]

  @Test func `it ends with what the newest round says beside the one before`() {
    #expect(
      closing([.full, .full, .full], answers: [Self.low, Self.low, Self.high], in: .zh) == [
        "第3轮与第2轮比，总体：明显提高，但一道题差一档就有这么多，可能只是当月情况不同；仍是中Steady。"
          + "提高最多的方面：中Outlook。下降最多的方面：中Style。"
      ])
    #expect(
      closing([.full, .full], answers: [Self.low, Self.low], in: .en) == [
        "Round 2 compared with round 1, overall: No change; still Steady. No part changed much."
      ])
  }

  @Test func `it tells of forms only where there are both, and over what is compared`() {
    let lines = closing([.full, .short], answers: [Self.high, Self.low], in: .en)
    #expect(
      lines == [
        "The full and the short form have different questions; their scores don't compare directly.",
        "Round 2 compared with round 1 (over the 4 questions that both answered), overall: Markedly "
          + "lower, but one answer, one step apart, makes as much; it may only have been a different "
          + "month; still Steady. The part that rose most: Style. The part that fell most: Outlook.",
      ])
    #expect(
      closing([.short, .short], answers: [Self.high, Self.high], in: .zh)
        == ["第2轮与第1轮比，总体：没有变化；仍是中Steady。各方面变化都不大。"])
  }

  @Test func `of one round it says what to come back for`() {
    #expect(closing([.full], answers: [Self.low], in: .zh) == ["只做过一轮；做完下一轮，这里就会说出有什么变化。"])
    #expect(
      closing([.full], answers: [Self.low], in: .en) == [
        "There is only one round; after the next one, what changed is told here."
      ])
  }
}
