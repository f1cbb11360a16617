import JSONText
import SelfCheckCore

/// What rules can name: everything that has been read before them.
struct BankIndex {
  let questions: [Question]
  /// The questions of which it can't be told what answers they have; that was reported there.
  let unclearQuestions: Set<Int>
  /// The questions that rules may name; those asked last come behind them.
  let questionsForRules: Range<Int>
  let dimensions: [NamedLevels]
  let actions: [Action]
  /// Of which kinds there may be more, in something that could not be read.
  let incomplete: Set<ReferenceFault.Kind>

  /// The place of an id in a list; one that isn't there is reported.
  func place<Known: Identifiable<String>>(
    of id: String, in known: [Known], _ kind: ReferenceFault.Kind, at value: JSONValue,
    _ fields: Fields
  ) -> Int? {
    if let place = known.firstIndex(where: { $0.id == id }) { return place }
    if !id.isEmpty, !incomplete.contains(kind) {
      fields.report(
        ReferenceFault.unknown(
          kind, id, suggestion: Suggestion.closest(to: id, in: known.lazy.map(\.id))),
        at: value.position)
    }
    return nil
  }
}

/// A dimension as conditions speak of it.
struct NamedLevels: Identifiable {
  let id: String
  let levels: [Level]
}

extension Question: Identifiable {}
extension Option: Identifiable {}
extension Level: Identifiable {}
extension Action: Identifiable {}
