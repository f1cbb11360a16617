import CDisturbance
import Glibc
import Records
import SelfCheckCore

/// Saves once what a person would, and says on standard output when that is done. The calls between
/// two of `getppid`, which nothing else makes, are those of the save.
///
///     SaveOnce draft|round|plan|output|replacement FOLDER WORD
///
/// The word makes up what is saved.
func save(_ what: String, in folder: String, _ word: String) throws(StorageError) {
  let locations = DataLocations(folder: folder)
  let bytes = Array(String(repeating: word + "\n", count: 1200).utf8)
  switch what {
  case "draft": try locations.draft(of: "bank").replace(with: bytes)
  case "round": try locations.rounds.publish(bytes, round: "r")
  case "plan": _ = try PlanStore(files: locations.plans).save(plan(word))
  case "output": try OutputFile(path: folder + "/plan.html").write(bytes, replacing: false)
  case "replacement": try OutputFile(path: folder + "/plan.html").write(bytes, replacing: true)
  default: fatalError("there is no \(what) to save")
  }
}

func plan(_ word: String) -> Plan {
  let day = CalendarDate(dayNumber: 20_000)
  let text = LocalizedText(zh: word, en: word)
  return Plan(
    round: "r", questionnaire: QuestionnaireStamp(id: "bank", version: "1", digest: 1),
    made: day,
    items: (0..<20).map {
      PlanItem(
        id: "own-\($0)", topic: text, problem: text, measure: text, doneWhen: text, due: day)
    })
}

let arguments = CommandLine.arguments
do throws(StorageError) {
  _ = getppid()
  defer { _ = getppid() }
  try save(arguments[1], in: arguments[2], arguments[3])
} catch {
  _ = puts(error.message.en)
  exit(1)
}
_ = puts("saved")
