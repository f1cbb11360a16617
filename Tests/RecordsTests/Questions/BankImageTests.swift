import BuiltInBank
import SelfCheckCore
import Testing

@testable import BankFormat

@Suite struct BankImageTests {
  /// Everything that a bank holds, as text.
  private static func contents(of questionnaire: Questionnaire) -> String {
    // What is compiled of it later is no part of it, and has an address of its own.
    var contents = ""
    dump(questionnaire, to: &contents)
    return contents
  }

  @Test func `the program's own bank is what its files say`() throws {
    let read = try #require(BankReader.read(.builtIn).questionnaire)
    #expect(BankImage.text(of: BuiltInBank.questionnaire) == BankImage.text(of: read))
    #expect(Self.contents(of: BuiltInBank.questionnaire) == Self.contents(of: read))
  }

  @Test(arguments: BankCase.sound)
  func `an image gives back the bank that it was made of`(bank: BankCase) throws {
    let read = try #require(BankReader.read(.texts(bank.files)).questionnaire)
    let image = Array(BankImage.text(of: read).utf8)
    let again = image.withUnsafeBufferPointer { BankImage.questionnaire(of: $0) }
    #expect(Self.contents(of: again) == Self.contents(of: read))
  }
}
