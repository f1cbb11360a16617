import BankFormat
import Records
import SelfCheckCore

/// From its files: the build of the one in the program runs a program, and a fuzzer's build makes none.
private let questionnaire = BankReader.read(
  .folder("/" + #filePath.split(separator: "/").dropLast(5).joined(separator: "/") + "/Questions")
).questionnaire

/// Reads the bytes as a file of answers to our bank, and scores what could be read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let questionnaire else { preconditionFailure("our bank has a fault") }
  let reading = AnswersFile.read(
    Array(UnsafeBufferPointer(start: bytes, count: count)), for: questionnaire)
  guard let file = reading.file else {
    precondition(!reading.problems.isEmpty, "answers that can't be read, and not a word why")
    return 0
  }
  let card = questionnaire.score(file.answers, form: file.form)
  for dimension in card.dimensions {
    if let score = dimension.score {
      precondition(Fraction(0) <= score && score <= Fraction(100))
    }
  }
  return 0
}
