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
      Trend(points), questionnaire: SmallBank().questionnaire, language: .en
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
}
