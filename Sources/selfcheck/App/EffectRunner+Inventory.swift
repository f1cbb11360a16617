import Records
import Screens
import SelfCheckCore

extension EffectRunner {
  /// Tries for the right to write, and looks for the draft and the rounds.
  func takeInventory() throws(StorageError) -> Inventory {
    let (access, notice) = access()
    let found = DraftFinder(
      library: library, questionnaire: questionnaire, canWrite: access == .free
    ).find()
    let bar = access == .free ? found.readOnly.map(Access.barred) : nil
    return Inventory(
      draft: found.draft, shelf: try shelf(), access: bar ?? access,
      notices: [notice, found.notice].compactMap(\.self))
  }

  /// Only another process's lock keeps the app from writing; whatever else is wrong shows, and may
  /// pass, when an answer is saved.
  private func access() -> (Access, notice: LocalizedText?) {
    do throws(StorageError) {
      return (.free, try library.takeLock() ? nil : ConsoleWording.noLocks)
    } catch {
      if case .locked = error { return (.taken, nil) }
      return (.free, nil)
    }
  }
}
