/// Which of the questions a round asks.
public enum Form: String, CaseIterable, Sendable {
  case full, short
}
