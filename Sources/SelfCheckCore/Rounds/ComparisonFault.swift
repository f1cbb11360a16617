/// Why two rounds can't be compared.
public enum ComparisonFault: Error, Hashable, Sendable {
  /// They answered different questionnaires, by these ids.
  case otherQuestionnaire(older: String, newer: String)
  /// They are one and the same.
  case sameRound
}
