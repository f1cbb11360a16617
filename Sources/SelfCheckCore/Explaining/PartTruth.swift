/// A condition, what is known of it, and the same of each of its parts.
public struct PartTruth: Hashable, Sendable {
  public let condition: Condition
  /// By the same definition as a rule's: over every way of answering what is still open.
  public let truth: Truth
  /// In the order of the condition; empty where it has none.
  public let parts: [PartTruth]

  /// The part's own, and those of its parts in turn, that have no parts.
  public var leaves: [PartTruth] {
    parts.isEmpty ? [self] : parts.flatMap(\.leaves)
  }
}

extension Assessment {
  /// What is known of the condition, part by part.
  public func truths(of condition: Condition) -> PartTruth {
    PartTruth(
      condition: condition, truth: questionnaire.truth(of: condition, in: situation),
      parts: condition.parts.map(truths))
  }
}

extension Condition {
  /// The conditions that it is made of; none where it asks about answers or a level itself.
  public var parts: [Condition] {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts
    case .not(let part): [part]
    case .isOne, .place, .number, .includes, .points, .level: []
    }
  }
}
