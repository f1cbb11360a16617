import Glibc
import Records
import SelfCheckCore

/// Rounds and drafts of one writer beside others, each round with the next free number.
struct ManyRounds {
  let folder: String
  /// Tells the writer's rounds from those of others.
  let name: String
  private var locations: DataLocations { DataLocations(folder: folder) }
  private var store: RoundStore { RoundStore(files: locations.rounds) }

  init(folder: String, name: String) { (self.folder, self.name) = (folder, name) }

  /// Says the id of each round once it is kept.
  func save(_ numbers: ClosedRange<Int>) throws(StorageError) {
    for number in numbers {
      let lock = try waitForLock(sweeping: number == numbers.lowerBound)
      let id = "\(name)-\(number)"
      if try store.round(id) == nil { try save(id, number: number) }
      withExtendedLifetime(lock) {}
      say(id)
    }
  }

  private func save(_ id: String, number: Int) throws(StorageError) {
    try locations.draft(of: "bank").replace(with: Array(String(repeating: id, count: 99).utf8))
    // Finding the next number reads every round: asking each time would take minutes.
    let sequence = number % 25 == 0 ? try store.nextSequence() : number
    try store.publish(round(id, sequence: sequence))
  }

  /// - Parameter sweeping: as the program does when it starts.
  private func waitForLock(sweeping: Bool) throws(StorageError) -> FileLock {
    let now = Moment(milliseconds: 0, offset: 0)
    while true {
      do throws(StorageError) {
        return sweeping
          ? try locations.lock(since: now)
          : try FileLock(in: DurableFolder(path: folder), name: "lock", since: now)
      } catch {
        guard case .locked = error else { throw error }
        usleep(100)
      }
    }
  }

  /// Whatever is in it names it, so that a mixture would show.
  private func round(_ id: String, sequence: Int) -> Round {
    let stamp = QuestionnaireStamp(id: "bank", version: id, digest: 1)
    let moment = Moment(milliseconds: 0, offset: 0)
    return Round(
      id: id, sequence: sequence, form: .full, questionnaire: stamp, started: moment,
      finished: moment, answers: ["note": .text(String(repeating: id, count: 40))],
      seconds: ["note": 1],
      result: RecordedResult(
        form: .full, questionnaire: stamp, dimensions: [], overall: nil, overallLevel: nil,
        levels: []))
  }
}
