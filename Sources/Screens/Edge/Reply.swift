import Documents
import SelfCheckCore

/// What became of an effect.
public enum Reply: Hashable, Sendable {
  /// The draft is on the disk, safe from a kill and a power cut.
  case saved
  case finished(Round)
  /// What is on the disk now, and whether the right to write was free.
  case claimed(Inventory)
  case opened(Round)
  /// With the older round's plan, where it has one.
  case openedPair(older: Round, newer: Round, plan: Plan?)
  /// With the newest round and the one before it, which comes first, where they are there.
  case openedTrend(Trend, lastTwo: [Round])
  case openedPlan(PlanOpening)
  /// The plan as it is on the disk now, safe from a kill and a power cut.
  case planSaved(Plan)
  /// They are in the folder, safe from a kill and a power cut.
  case rescued(Draft?, [Plan], folder: String)
  case rounds(RoundShelf)
  case preview(PaperOrder, Document)
  /// The job's name; whether it is printed nobody here knows.
  case queued(String)
  /// There are these printers, and none is the default.
  case choosePrinter(PaperOrder, [String])
  case written(path: String)
  case fileExists(path: String)
  /// A round that was to be opened is gone, or can't be read any more; these are there.
  case missing(RoundShelf)
  case everythingDeleted
  /// The reason says what is wrong and how to mend it.
  case failed(Effect.Kind, LocalizedText)
}
