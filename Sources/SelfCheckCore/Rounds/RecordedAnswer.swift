/// An answer as it stands in a file: by option ids, readable without its questionnaire.
public enum RecordedAnswer: Hashable, Sendable {
  /// An option id of a single choice, or the text of a note.
  case text(String)
  /// The ids of the ticked options, or the id of `none`.
  case options([String])
  case number(Int)
  case notApplicable
}
