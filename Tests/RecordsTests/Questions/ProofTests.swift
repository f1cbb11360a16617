import Records
import SelfCheckCore
import Testing

/// What is proved of a bank, and where it is told.
@Suite struct ProofTests {
  @Test func `the sound bank is proved`() {
    let problems = BankReader.read(.texts(SoundBank.files)).proved().problems
    #expect(problems.filter { $0.severity != .note } == [])
  }

  @Test func `our own bank is proved, without a warning`() {
    #expect(OurBank.reading.proved().problems.filter { $0.severity != .note } == [])
  }

  @Test(arguments: BrokenBank.all)
  func `a bank with one fault is told of that fault, and of nothing else`(bank: BrokenBank) {
    let reading = BankReader.read(.texts(bank.files)).proved()
    let told = reading.problems.filter { $0.severity != .note }.map(ExpectedProblem.init)
    #expect(told == bank.problems)
    #expect((reading.questionnaire == nil) == bank.problems.contains { $0.severity == "error" })
  }

  @Test func `every check finds something in some broken bank, and every bank is broken`() {
    let found = Set(BrokenBank.all.flatMap(\.problems).map(\.check))
    // What these find is no fault.
    let noting = ["finding-relations", "finding-levels"]
    #expect(found == Set(Proof.names + ["reading"]).subtracting(noting))
    #expect(BrokenBank.all.filter(\.problems.isEmpty).map(\.name) == [])
  }
}
