import Records
import Screens
import SelfCheckCore

extension EffectRunner {
  /// Makes of a folder that the person named one that `--data` can go on with.
  func rescue(_ draft: Draft?, _ plans: [Plan], into folder: String) -> Reply {
    let path = HomeFolder.expanded(folder)
    do throws(StorageError) {
      let refuge = Library(DataLocations(folder: path))
      _ = try refuge.takeLock()
      if let draft { try refuge.takeOver(draft, of: questionnaire, from: library) }
      for plan in plans { try refuge.takeOver(plan, from: library) }
      return .rescued(draft, plans, folder: path)
    } catch {
      return .failed(.rescue, error.outputMessage)
    }
  }
}
