import BankFormat
import Documents
import Records
import SelfCheckCore

/// From its files: the build of the one in the program runs a program, and a fuzzer's build makes none.
private let bank = BankReader.read(
  .folder("/" + #filePath.split(separator: "/").dropLast(5).joined(separator: "/") + "/Questions")
).questionnaire

/// Reads the bytes as a round, a plan and a draft, and does with what could be read whatever the
/// program does.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bank else { preconditionFailure("our bank has a fault") }
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  if let round = try? RoundFormat.read(input) { use(round, bank) }
  if let plan = try? PlanFormat.read(input) {
    precondition((try? PlanFormat.read(PlanFormat.bytes(plan))) == plan, "another plan comes back")
  }
  if let stored = try? DraftFormat.read(input, for: bank) {
    _ = Assessment(bank, form: stored.draft.form, answers: stored.draft.answers).result
    precondition(
      (try? DraftFormat.read(DraftFormat.bytes(stored.draft, of: bank), for: bank))?.draft
        == stored.draft, "another draft comes back")
  }
  return 0
}

private func use(_ round: Round, _ bank: Questionnaire) {
  precondition(
    (try? RoundFormat.read(RoundFormat.bytes(round))) == round, "another round comes back")
  _ = RoundVerification(round, by: bank).differences
  for language in Language.allCases {
    _ = ResultDocument(round: round, questionnaire: bank, language: language).whole
    _ =
      TrendDocument(
        Trend([Trend.Point(round)]), latest: nil, questionnaire: bank, language: language
      ).document
    _ = RecordsTable([.init(round: round, plan: nil)], by: bank, in: language).table
  }
  compare(round, bank)
}

/// With a round of the same bank, and of an older one.
private func compare(_ round: Round, _ bank: Questionnaire) {
  for digest in [round.questionnaire.digest, round.questionnaire.digest &+ 1] {
    var other = round
    other.id += "-other"
    other.questionnaire.digest = digest
    guard
      let comparison = try? Comparison(older: round, newer: other, questionnaire: bank)
    else { continue }
    _ =
      ComparisonDocument(
        comparison, names: .lastAndThis, questionnaire: bank, language: .zh
      ).whole
  }
}
