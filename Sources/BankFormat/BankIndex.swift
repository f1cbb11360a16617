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
  func place(
    of id: String, in known: [some Identifiable<String>], _ kind: ReferenceFault.Kind,
    at value: JSONValue, _ fields: Fields
  ) -> Int? {
    if incomplete.contains(kind) { return known.firstIndex { $0.id == id } }
    return fields.place(of: id, in: known, kind, at: value)
  }
}

extension Fields {
  /// The same, where nothing is left out of the list. A misspelt id that stands alone is taken for the
  /// only one that is near it.
  func place(
    of id: String, in known: [some Identifiable<String>], _ kind: ReferenceFault.Kind,
    at value: JSONValue
  ) -> Int? {
    if let place = known.firstIndex(where: { $0.id == id }) { return place }
    if id.isEmpty { return nil }
    let ids = known.map(\.id)
    let taken = kind.standsAlone ? Suggestion.only(closeTo: id, in: ids) : nil
    report(
      ReferenceFault.unknown(
        kind, id, suggestion: Suggestion.closest(to: id, in: ids), isTaken: taken != nil),
      at: value.position)
    return taken.flatMap(ids.firstIndex)
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
extension Behaviour: Identifiable {}
extension Scale: Identifiable {
  public var id: String { name }
}
