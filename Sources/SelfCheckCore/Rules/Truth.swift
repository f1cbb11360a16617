/// What is known of a rule while some of its questions may be open.
public enum Truth: Hashable, Sendable {
  /// It holds for every way of answering what is still open.
  case holds
  /// It holds for none.
  case fails
  case undecided
}
