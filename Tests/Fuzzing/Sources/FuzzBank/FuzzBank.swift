import BankFormat
import Records
import SelfCheckCore

/// Reads and proves a small sound bank in which one file, named by the first byte, is made of the other bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: bytes, count: count)
  guard let which = input.first else { return 0 }
  var files = SmallBank.files
  files[SmallBank.names[Int(which) % SmallBank.names.count]] = Array(input.dropFirst())
  let reading = BankReader.read(.files(files)).proved()
  guard let bank = reading.questionnaire else {
    precondition(!reading.problems.isEmpty, "a bank that can't be read, and not a word why")
    return 0
  }
  for form in Form.allCases {
    let answers = AnswerSet(count: bank.questions.count)
    _ = Assessment(bank, form: form, answers: answers).result
  }
  return 0
}
