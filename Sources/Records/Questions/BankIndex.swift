import JSONText
import SelfCheckCore

/// What rules can name: everything that has been read before them.
struct BankIndex {
  let questions: [Question]
  let dimensions: [(id: String, levels: [Level])]
  let actions: [Action]

  /// The place of an id in a list; one that isn't there is reported.
  func place(
    of id: String, in known: [String], _ kind: BankFault.Reference, at value: JSONValue,
    _ fields: Fields
  ) -> Int? {
    if let place = known.firstIndex(of: id) { return place }
    if !id.isEmpty {
      fields.report(
        .unknownReference(kind, id, suggestion: Suggestion.closest(to: id, in: known)),
        at: value.position)
    }
    return nil
  }
}
