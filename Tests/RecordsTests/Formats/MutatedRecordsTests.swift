import SelfCheckCore
import Testing

@testable import Records

/// A short run of what the fuzzers do for hours: whatever is in a record's file, reading it ends, with
/// a record that everything can be done with or with a reason.
@Suite struct MutatedRecordsTests {
  private static let words = [
    "null", "true", "{}", "[]", "-1", "0", "1e9", "0.0005", "99999999999999999999", "\"\"",
    "\"\\u0000\"", "\"\\ud800\"", "\"100/1\"", "\"1/1000000000\"", "\"short\"", "100000",
    "\"score\":",
    "\"level\": null",
  ]
  private let bank = SampleRound.bank

  @Test(arguments: 0..<4) func `a damaged round is read to the end`(seed: Int) throws {
    let counts = try damage(RecordFiles.round, seed) { bytes throws(RecordFault) in
      let round = try RoundFormat.read(bytes)
      let line = try RecordLine(bytes)
      use(round)
      #expect(line.file.count > 0)
      #expect((try? RoundFormat.read(RoundFormat.bytes(round))) == round)
      #expect((try? RecordLine(line.bytes).file) == line.file)
    }
    #expect(counts.read > 50 && counts.refused > 100, "\(counts)")
  }

  @Test(arguments: 0..<4) func `a damaged plan is read to the end`(seed: Int) throws {
    let counts = try damage(RecordFiles.plan, seed) { bytes throws(RecordFault) in
      let plan = try PlanFormat.read(bytes)
      #expect((try? PlanFormat.read(PlanFormat.bytes(plan))) == plan)
    }
    #expect(counts.read > 50 && counts.refused > 100, "\(counts)")
  }

  @Test(arguments: 0..<4) func `a damaged draft is read to the end`(seed: Int) throws {
    let counts = try damage(RecordFiles.draft, seed) { bytes throws(RecordFault) in
      let stored = try DraftFormat.read(bytes, for: bank)
      _ = Assessment(bank, form: stored.draft.form, answers: stored.draft.answers).result
    }
    #expect(counts.read > 50 && counts.refused > 100, "\(counts)")
  }

  /// - Returns: how many files could be read, and how many not.
  private func damage(
    _ sound: String, _ seed: Int, read: ([UInt8]) throws(RecordFault) -> Void
  ) throws -> (read: Int, refused: Int) {
    var mutations = MutatedFiles(seed: UInt64(seed), words: Self.words)
    var counts = (read: 0, refused: 0)
    for number in 0..<1_000 {
      let bytes =
        number.isMultiple(of: 2)
        ? mutations.withOtherValues(sound) : mutations.mutated(Array(sound.utf8))
      do throws(RecordFault) {
        try read(bytes)
        counts.read += 1
      } catch {
        #expect(!error.message.zh.isEmpty)
        counts.refused += 1
      }
    }
    return counts
  }

  /// What the program does with a round.
  private func use(_ round: Round) {
    #expect(round.result.dimensions.allSatisfy { (0...1000).contains($0.score?.tenths ?? 0) })
    _ = round.result.dimensions.map(Explanation.init)
    _ = RoundVerification(round, by: bank).differences
    var other = round
    other.id += "-other"
    for digest in [round.questionnaire.digest, 1] {
      other.questionnaire.digest = digest
      _ = try? Comparison(older: round, newer: other, questionnaire: bank)
    }
  }
}
