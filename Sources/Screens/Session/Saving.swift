import SelfCheckCore

/// How the draft in memory stands to the one on the disk.
struct Saving: Hashable, Sendable {
  /// The draft as it is on the disk.
  private(set) var kept: Draft?
  /// The draft that was sent to be saved last, whether or not it got there.
  private(set) var tried: Draft?
  /// The draft as it is in another folder.
  private var elsewhere: Draft?
  /// Why the last attempt failed; it stands until one works.
  private(set) var failure: LocalizedText?

  init(kept: Draft?) {
    self.kept = kept
    tried = kept
  }

  mutating func sends(_ draft: Draft) { tried = draft }

  mutating func succeeded() {
    kept = tried
    failure = nil
  }

  mutating func rescued(_ draft: Draft) { elsewhere = draft }

  mutating func failed(_ reason: LocalizedText) { failure = reason }

  /// Nothing is kept any more: the round was finished or the draft discarded.
  mutating func clear() { self = Saving(kept: nil) }

  /// Whether an answer was given since the last attempt.
  func calls(for draft: Draft) -> Bool {
    guard let tried else { return !draft.answers.isEmpty }
    return tried.answers != draft.answers || tried.started != draft.started
  }

  /// Whether the disk has anything but this very draft. A draft without an answer is not worth
  /// a file of its own.
  func lacks(_ draft: Draft) -> Bool {
    draft != elsewhere && (kept == nil ? !draft.answers.isEmpty : kept != draft)
  }

  /// Whether the draft, with answers that are nowhere else, is in another folder.
  func isOnlyElsewhere(_ draft: Draft) -> Bool {
    elsewhere?.started == draft.started && !holds(answersOf: draft)
  }

  /// Whether every answer of the draft is on the disk.
  func holds(answersOf draft: Draft) -> Bool {
    kept.map { $0.answers == draft.answers } ?? draft.answers.isEmpty
  }
}
