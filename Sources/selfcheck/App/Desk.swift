import Records
import Screens
import SelfCheckCore

/// What lies ready when the app opens: the draft, the rounds, and whether anything can be written.
struct Desk {
  let runner: EffectRunner
  let draft: Draft?
  let shelf: RoundShelf
  let surroundings: Surroundings
  /// What the person should know once the terminal is theirs again.
  let notice: LocalizedText?

  init(_ context: Context, _ questionnaire: Questionnaire) throws(Failure) {
    let locations = try context.locations()
    let library = Library(locations)
    runner = EffectRunner(library: library, questionnaire: questionnaire)
    let readOnly = Self.reasonNotToWrite(library)
    let found = Self.findDraft(library, questionnaire, canWrite: readOnly == nil)
    draft = found.draft
    notice = found.notice
    surroundings = Surroundings(storage: locations.data, readOnly: readOnly ?? found.readOnly)
    do throws(StorageError) {
      shelf = try runner.shelf()
    } catch {
      throw Failure(error)
    }
  }

  /// Only another process's lock keeps the app from writing; whatever else is wrong shows, and may
  /// pass, when an answer is saved.
  private static func reasonNotToWrite(_ library: Library) -> LocalizedText? {
    do throws(StorageError) {
      _ = try library.takeLock()
      return nil
    } catch {
      if case .locked = error { return error.message }
      return nil
    }
  }

  private typealias FoundDraft = (
    draft: Draft?, notice: LocalizedText?, readOnly: LocalizedText?
  )

  private static func findDraft(
    _ library: Library, _ questionnaire: Questionnaire, canWrite: Bool
  ) -> FoundDraft {
    do throws(RecordFault) {
      guard let bytes = try? library.draft(of: questionnaire) else { return (nil, nil, nil) }
      let stored = try DraftFormat.read(bytes, for: questionnaire)
      let notice = stored.dropped.isEmpty ? nil : DraftWording.dropped(stored.dropped)
      return (stored.draft, notice, nil)
    } catch .newerSchema(let schema) {
      return (nil, nil, DraftWording.newer(RecordFault.newerSchema(schema).message))
    } catch {
      guard canWrite, let name = try? library.setDraftAside(of: questionnaire) else {
        return (nil, nil, nil)
      }
      return (nil, DraftWording.setAside(name, error.message), nil)
    }
  }
}

/// What is said of a draft that can't be resumed as it is.
private enum DraftWording {
  static func dropped(_ ids: [String]) -> LocalizedText {
    let list = ids.joined(separator: ", ")
    return LocalizedText(
      zh: "题库有改动，没做完的一轮里有\(ids.count)题的答案不再适用：\(list)",
      en:
        "the bank has changed; in the unfinished round \(ids.count) answers no longer apply: \(list)"
    )
  }

  static func newer(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "没做完的一轮\(reason.zh)", en: "about the unfinished round: \(reason.en)")
  }

  static func setAside(_ name: String, _ reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "没做完的一轮读不了（\(reason.zh)），已改名为 \(name) 保留",
      en: "the unfinished round can't be read (\(reason.en)); it is kept as \(name)")
  }
}
