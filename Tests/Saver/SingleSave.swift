import Records
import SelfCheckCore

/// One save, by the very calls that the program makes.
struct SingleSave {
  let folder: String
  /// Makes up what is saved.
  let word: String

  func save(_ what: String) throws(StorageError) {
    let locations = DataLocations(folder: folder)
    let output = OutputFile(path: folder + "/plan.html")
    switch what {
    case "draft": try locations.draft(of: "bank").replace(with: bytes)
    case "round": try locations.rounds.publish(bytes, round: "r")
    case "plan": _ = try PlanStore(files: locations.plans).save(plan)
    case "output": try output.write(bytes, replacing: false)
    case "replacement": try output.write(bytes, replacing: true)
    default: fatalError("there is no \(what) to save")
    }
  }

  private var bytes: [UInt8] { Array(String(repeating: word + "\n", count: 1200).utf8) }

  private var plan: Plan {
    let text = LocalizedText(zh: word, en: word)
    let day = CalendarDate(dayNumber: 20_000)
    return Plan(
      round: "r", questionnaire: QuestionnaireStamp(id: "bank", version: "1", digest: 1),
      made: day,
      items: (0..<20).map {
        PlanItem(
          id: "own-\($0)", topic: text, problem: text, measure: text, doneWhen: text, due: day)
      })
  }
}
