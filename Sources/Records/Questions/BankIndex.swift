import JSONText
import SelfCheckCore

/// What rules can name: everything that has been read before them.
struct BankIndex {
  let questions: [Question]
  /// The questions of which it can't be told what answers they have; that was reported there.
  let unclearQuestions: Set<Int>
  /// The questions that rules may name; those asked last come behind them.
  let questionsForRules: Range<Int>
  let dimensions: [(id: String, levels: [Level])]
  let actions: [Action]
  /// Of which kinds there may be more, in something that could not be read.
  let incomplete: Set<ReferenceFault.Kind>

  /// The place of an id in a list; one that isn't there is reported.
  func place(
    of id: String, in known: [String], _ kind: ReferenceFault.Kind, at value: JSONValue,
    _ fields: Fields
  ) -> Int? {
    if let place = known.firstIndex(of: id) { return place }
    if !id.isEmpty, !incomplete.contains(kind) {
      fields.report(
        ReferenceFault.unknown(kind, id, suggestion: Suggestion.closest(to: id, in: known)),
        at: value.position)
    }
    return nil
  }
}
