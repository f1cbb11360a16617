/// How what stands in a question's field stands to the answer.
enum FieldStanding: Hashable, Sendable {
  /// It is the answer, or adds nothing to it.
  case kept
  /// It becomes the answer when it is confirmed.
  case confirmable
  /// It differs from the answer and can't take its place: a number out of range, or none.
  case unusable
}
