/// One value of a result, in words that need no language: ids, numbers and exact fractions.
public struct ResultFact: Hashable, Sendable {
  public let name: Name
  /// Nil for none, such as the level of a dimension that isn't scored.
  public let value: String?

  public struct Name: Hashable, Sendable {
    public let place: Place
    public let quantity: Quantity
  }

  /// What the value belongs to, by ids.
  public enum Place: Hashable, Sendable {
    case overall
    case dimension(String)
    case question(String, dimension: String)
  }

  public enum Quantity: String, CaseIterable, Sendable {
    case score, level, levels, weight, asked, answered, notApplicable, points, maximum, revision
    case limits, findings, undecided
  }
}
