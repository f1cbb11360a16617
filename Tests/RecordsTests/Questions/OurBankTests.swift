import Records
import SelfCheckCore
import Testing

/// The bank that is built into the program.
@Suite struct OurBankTests {
  static let reading = BankReader.read(.builtIn)

  @Test func isReadWithoutAFault() {
    #expect(Self.reading.problems.isEmpty, "\(Self.reading.problems)")
    #expect(Self.reading.questionnaire != nil)
  }
}
