import BankFormat
import Records
import SelfCheckCore
import Testing

/// A short run of what the fuzzers do for hours: whatever is in a file, reading it ends, with a bank
/// that can be scored or with a reason.
@Suite struct MutatedBankTests {
  private static let words = [
    "null", "true", "{}", "[]", "-1", "0", "1e9", "0.0005", "99999999999999999999", "\"\"",
    "\"zh\":\"\\u0000\"", "\"\\ud800\"", "\"kind\":\"note\"", "\"askWhen\":{}", "\"not\":",
    "\"atLeast\":", "\"dimension\":",
  ]

  @Test(arguments: 0..<8) func `a damaged bank is read to the end`(seed: Int) {
    var mutations = MutatedFiles(seed: UInt64(seed), words: Self.words)
    let names = SoundBank.files.keys.sorted()
    let sound = SoundBank.files.mapValues { Array($0.utf8) }
    var (read, refused, proved) = (0, 0, 0)
    for number in 0..<500 {
      var files = sound
      let name = names[number % names.count]
      files[name] = mutations.mutated(sound[name] ?? [])
      let reading = BankReader.read(.files(files))
      if let bank = reading.questionnaire {
        let answers = AnswerSet(count: bank.questions.count)
        _ = Assessment(bank, form: .short, answers: answers).result
        read += 1
      } else {
        #expect(!reading.problems.isEmpty)
        refused += 1
        if reading.isUnderstood, proved < 5 {
          #expect(reading.proved().questionnaire == nil)
          proved += 1
        }
      }
    }
    #expect(read > 0 && refused > 100 && proved > 0, "\(read), \(refused), \(proved)")
  }

  @Test func `a damaged file of answers is read to the end`() throws {
    let bank = try #require(OurBank.reading.questionnaire)
    var random = MutatedFiles(seed: 99, words: Self.words + ["\"form\":\"short\""])
    let sound = Array(
      #"{"form":"full","answers":{"role":"leader","outlook-takes-on-extra-work":"never"}}"#.utf8)
    var (read, refused) = (0, 0)
    for _ in 0..<3_000 {
      let (file, problems) = AnswersFile.read(random.mutated(sound), for: bank)
      if let file {
        _ = bank.score(file.answers, form: file.form)
        read += 1
      } else {
        #expect(!problems.isEmpty)
        refused += 1
      }
    }
    #expect(refused > 100, "\(read) read, \(refused) refused")
  }
}
