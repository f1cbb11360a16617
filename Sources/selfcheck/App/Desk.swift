import Records
import Screens
import SelfCheckCore

/// What lies ready when the app opens: the draft, the rounds, and whether anything can be written.
struct Desk {
  let runner: EffectRunner
  let draft: Draft?
  let shelf: RoundShelf
  var surroundings: Surroundings

  init(_ context: Context, _ questionnaire: Questionnaire) throws(Failure) {
    let locations = try context.locations()
    let library = Library(locations)
    runner = EffectRunner(library: library, questionnaire: questionnaire)
    let access = Self.access(to: library)
    let found = DraftFinder(
      library: library, questionnaire: questionnaire, canWrite: access.readOnly == nil
    ).find()
    draft = found.draft
    surroundings = Surroundings(
      storage: locations.data, readOnly: access.readOnly ?? found.readOnly,
      notices: [access.notice, found.notice].compactMap(\.self))
    do throws(StorageError) {
      shelf = try runner.shelf()
    } catch {
      throw Failure(error)
    }
  }

  /// Only another process's lock keeps the app from writing; whatever else is wrong shows, and may
  /// pass, when an answer is saved.
  private static func access(
    to library: Library
  ) -> (readOnly: LocalizedText?, notice: LocalizedText?) {
    do throws(StorageError) {
      return (nil, try library.takeLock() ? nil : ConsoleWording.noLocks)
    } catch {
      if case .locked = error { return (error.message, nil) }
      return (nil, nil)
    }
  }
}
