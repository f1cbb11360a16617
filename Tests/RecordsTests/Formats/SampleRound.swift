import BankFormat
import Records
import SelfCheckCore

/// A round of the sound bank with an answer of every kind, as in `Files`.
enum SampleRound {
  static let bank = BankReader.read(.texts(SoundBank.files)).questionnaire!

  static let answers: [String: RecordedAnswer] = [
    "role": .text("head"), "years": .number(7), "takes-on": .notApplicable,
    "puts-off": .text("half"), "last-paper": .text("return"),
    "report": .options(["causes", "praise"]), "days-late": .number(31),
    "memo": .text("“五问”\n\u{1B}[2J\t\"\\"), "asks-back": .text("every"),
    "factors": .options(["none"]),
  ]

  static let draft: Draft = {
    var draft = Draft(
      form: .full, started: Moment("2026-11-22T09:30:00+08:00")!,
      answers: bank.resolve(answers).answers)
    for (id, seconds) in ["role": 3, "takes-on": 17, "report": 0] {
      draft.seconds[bank.question(id: id)!] = seconds
    }
    draft.place = bank.question(id: "last-paper")
    return draft
  }()

  static let round = Round(
    draft, of: bank, id: "20261122-093000-7f3a", sequence: 12,
    finished: Moment("2026-11-22T09:36:15+08:00")!)
}
