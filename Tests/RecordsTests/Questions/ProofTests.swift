import BankFormat
import Records
import SelfCheckCore
import Testing

/// What is proved of a bank, and where it is told.
@Suite struct ProofTests {
  @Test func `the sound bank is proved`() {
    #expect(BankReader.read(.texts(SoundBank.files)).proved().faults == [])
  }

  @Test func `our own bank is proved, without a warning`() {
    #expect(OurBank.reading.proved().faults == [])
  }

  @Test(arguments: BrokenBank.all)
  func `a bank with one fault is told of that fault, and of nothing else`(bank: BrokenBank) {
    let reading = BankReader.read(.texts(bank.files)).proved()
    #expect(reading.faults == bank.problems)
    #expect((reading.questionnaire == nil) == bank.problems.contains { $0.severity == "error" })
  }

  /// The sound bank with a finding that only occurs together with another one.
  private static let related = SoundBank.files(with: [
    Change(
      "outlook.json", #""findings": ["#,
      """
      "findings": [
          {
            "id": "no-start",
            "severity": "serious",
            "when": {"all": [{"points": ["takes-on", "puts-off"], "atMost": 1}, {"not": {"answer": "last-paper", "atLeast": "settle"}}]},
            "text": {"zh": "没有起步。", "en": "No start."},
            "actions": ["one-page"]
          },
      """)
  ])

  @Test func `what is worth knowing is a note, and keeps no bank from being used`() {
    let reading = BankReader.read(.texts(Self.related)).proved()
    #expect(reading.faults == [])
    #expect(reading.questionnaire != nil)
    let notes = reading.problems.filter { $0.check == "finding-relations" }
    #expect(notes.map(\.severity) == [.note])
    #expect(notes.map(\.line) == [81])
    #expect(notes.first?.what.en.contains("slow-start") == true)
  }

  @Test func `every check finds something in some broken bank, and every bank is broken`() {
    let banks = BrokenBank.all.map(\.files) + [Self.related]
    let found = banks.flatMap { BankReader.read(.texts($0)).proved().problems.map(\.check) }
    #expect(Set(found) == Set(Proof.names + ["reading"]))
    #expect(BrokenBank.all.filter(\.problems.isEmpty).map(\.name) == [])
  }
}

extension BankReading {
  /// All but what is merely worth knowing.
  fileprivate var faults: [ExpectedProblem] {
    problems.filter { $0.severity != .note }.map(ExpectedProblem.init)
  }
}
