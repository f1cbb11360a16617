import SelfCheckCore
import Testing

@Suite struct ChangeSizeTests {
  @Test(
    "each size begins at its share of the scale, up and down alike",
    arguments: [
      (0, ChangeSize.none), (1, .little), (49, .little), (50, .some), (149, .some), (150, .marked),
      (299, .marked), (300, .great), (1000, .great),
    ])
  func thresholds(tenths: Int, size: ChangeSize) {
    #expect(ChangeSize(ofTenths: tenths) == size)
    #expect(ChangeSize(ofTenths: -tenths) == size)
  }

  @Test func `sizes are in order`() {
    #expect(ChangeSize.allCases == ChangeSize.allCases.sorted())
  }

  @Test func `a change is within a step that is as large, down too`() throws {
    // 6.25 and 12.5 of 100 by one question of four and two.
    let older = BankVersion.second.round(["q0": 4, "q1": 4, "q2": 4, "q4": 4], id: "older")
    let newer = BankVersion.second.round(["q0": 4, "q1": 4, "q2": 4, "q4": 3], id: "newer")
    let bank = BankVersion.second.questionnaire
    for (older, newer) in [(older, newer), (newer, older)] {
      let change = try Comparison(older: older, newer: newer, questionnaire: bank).overall
      #expect(change.size == .some)
      #expect(change.isWithin(Fraction(25, 4)))
      #expect(!change.isWithin(Fraction(24, 4)))
    }
  }
}
