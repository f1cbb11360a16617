import Records
import Screens
import SelfCheckCore

/// Does in the world what the app asks for as values.
struct EffectRunner {
  let library: Library
  let questionnaire: Questionnaire

  /// What became of the effect; nil where there is nothing to say.
  func run(_ effect: Effect) -> Reply? {
    do throws(StorageError) {
      return try attempt(effect)
    } catch {
      return effect.kind.map { .failed($0, error.message) }
    }
  }

  private func attempt(_ effect: Effect) throws(StorageError) -> Reply? {
    switch effect {
    case .save(let draft):
      try library.save(draft, of: questionnaire)
      return .saved
    case .finish(let draft, let moment):
      return .finished(try library.finish(draft, of: questionnaire, at: moment))
    case .discardDraft:
      try library.discardDraft(of: questionnaire)
      return nil
    case .open(let id):
      return try open(id)
    case .delete(let id):
      try library.delete(round: id)
      return .rounds(try shelf())
    case .deleteEverything:
      try library.deleteEverything()
      return .everythingDeleted
    case .remember(let language):
      try library.remember(language)
      return nil
    case .quit:
      return nil
    }
  }

  private func open(_ id: String) throws(StorageError) -> Reply {
    let rounds = try library.load().rounds
    guard let round = rounds.first(where: { $0.id == id }) else { return .rounds(try shelf()) }
    return .opened(round)
  }

  /// The rounds of this questionnaire, and what can't be read.
  func shelf() throws(StorageError) -> RoundShelf {
    let contents = try library.load()
    return RoundShelf(
      rounds: contents.rounds(of: questionnaire.id).map(RoundSummary.init),
      unreadable: contents.unreadable)
  }
}
