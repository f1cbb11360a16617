import BankFormat
import Records
import SelfCheckCore
import Testing

@Suite struct BankReaderTests {
  @Test(arguments: BankCase.sound)
  func `a sound bank is read`(bank: BankCase) {
    let reading = BankReader.read(.texts(bank.files))
    #expect(reading.told == [])
    #expect(reading.questionnaire != nil)
  }

  @Test(arguments: BankCase.unsound)
  func `a bank is refused with all that is wrong with it, and nothing else`(bank: BankCase) {
    let reading = BankReader.read(.texts(bank.files))
    #expect(reading.told == bank.told)
    #expect(reading.questionnaire == nil)
    #expect(reading.proved().questionnaire == nil)
  }

  @Test func `what is wrong is an error found by reading`() {
    for problem in BankCase.unsound.flatMap({ BankReader.read(.texts($0.files)).problems }) {
      #expect(problem.check == "reading")
      #expect(problem.severity == .error)
      #expect(problem.witness == nil)
    }
  }

  @Test func `what is proved beside a fault is nothing that hangs on it`() {
    for bank in BankCase.unsound {
      let problems = BankReader.read(.texts(bank.files)).proved().problems
      let wrong = problems.filter { $0.severity != .note }
      #expect(wrong.map(Told.init) == bank.told, "\(bank.name)")
    }
  }
}

extension BankCase {
  /// What is wrong with these, a schema can say too.
  static let malformed = keys + numbers + questionForms + conditionForms

  /// What is wrong with these shows only where the files are read together, or with care.
  static let meaningless = identifiers + rules

  static let unsound = malformed + meaningless + several
}
