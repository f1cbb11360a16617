import SelfCheckCore

/// What the app asks of the world, as a value. A failed one is answered by `Reply.failed`.
public enum Effect: Hashable, Sendable {
  /// Answered by `saved`.
  case save(Draft)
  /// Keeps the draft as a round and removes it; answered by `finished`.
  case finish(Draft, at: Moment)
  /// Answered only when it failed.
  case discardDraft
  /// Tries again for the right to write, which another window had, and looks at what that has left;
  /// answered by `claimed`.
  case claim
  /// Answered by `opened`.
  case open(round: String)
  /// Reads two rounds; answered by `openedPair`.
  case openPair(older: String, newer: String)
  /// Reads all rounds of the questionnaire; answered by `openedTrend`.
  case openTrend
  /// Reads a round, its plan and the one before; answered by `openedPlan`.
  case openPlan(round: String)
  /// Answered by `planSaved`.
  case savePlan(Plan)
  /// Saves them in a folder of the person's choice, made where it is missing; answered by `rescued`.
  case rescue(Draft?, [Plan], folder: String)
  /// Makes a paper of it; answered by `preview`.
  case preview(PaperOrder)
  /// Puts it into a printer's queue, the default one's where none is named; answered by `queued`, or
  /// by `choosePrinter`.
  case print(PaperOrder, printer: String?)
  /// Writes it to a file; answered by `written`, or by `fileExists` unless that is to be replaced.
  case write(PaperOrder, path: String, replacing: Bool)
  /// Answered by `rounds`.
  case delete(round: String)
  /// Every round and the draft; answered by `everythingDeleted`, or by `rounds` with what is left
  /// and then `failed`.
  case deleteEverything
  /// Answered only when it failed.
  case remember(Language)
  /// Another page is up: what was typed before it could be seen was not meant for it, and must not
  /// reach the app.
  case dropTypeAhead
  case quit

  /// An effect without what it carries, to say which one failed.
  public enum Kind: Hashable, Sendable {
    case save, finish, discardDraft, claim, open, openPair, openTrend, openPlan, savePlan, rescue
    case preview, print, write, delete, deleteEverything, remember
  }
}

extension Effect {
  /// Nil for what can't fail.
  public var kind: Kind? {
    switch self {
    case .save: .save
    case .finish: .finish
    case .discardDraft: .discardDraft
    case .claim: .claim
    case .open: .open
    case .openPair: .openPair
    case .openTrend: .openTrend
    case .openPlan: .openPlan
    case .savePlan: .savePlan
    case .rescue: .rescue
    case .preview: .preview
    case .print: .print
    case .write: .write
    case .delete: .delete
    case .deleteEverything: .deleteEverything
    case .remember: .remember
    case .dropTypeAhead, .quit: nil
    }
  }
}
