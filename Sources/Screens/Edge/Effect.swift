import SelfCheckCore

/// What the app asks of the world, as a value. Each but `remember` and `quit` is answered by a
/// `Reply`.
public enum Effect: Hashable, Sendable {
  /// Answered by `saved`.
  case save(Draft)
  /// Keeps the draft as a round and removes it; answered by `finished`.
  case finish(Draft, at: Moment)
  /// Answered by `draftDiscarded`.
  case discardDraft
  /// Answered by `opened`.
  case open(round: String)
  /// Answered by `rounds`.
  case delete(round: String)
  /// Every round and the draft; answered by `everythingDeleted`, or by `rounds` with what is left
  /// and then `failed`.
  case deleteEverything
  /// Answered only when it failed.
  case remember(Language)
  case quit

  /// An effect without what it carries, to say which one failed.
  public enum Kind: Hashable, Sendable {
    case save, finish, discardDraft, open, delete, deleteEverything, remember
  }
}
