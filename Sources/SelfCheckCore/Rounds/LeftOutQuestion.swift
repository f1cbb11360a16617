/// A question that counted in one or both rounds and can't be compared.
public struct LeftOutQuestion: Hashable, Sendable {
  public let id: String
  public let reason: Reason

  /// Why it is left out. Where the bank of a round isn't at hand, this is as far as the round tells.
  public enum Reason: String, CaseIterable, Sendable {
    /// The newer round's bank has it, the older one's didn't.
    case added
    /// The older round's bank had it, the newer one's doesn't.
    case dropped
    /// Its wording or its points changed in meaning.
    case reworded
    /// In one of the rounds it did not come up.
    case notApplicable
    /// In one of the rounds it wasn't asked: it is not in the short form, or follows on other answers.
    case notAsked
    /// In one of the rounds it was asked and not answered.
    case unanswered
  }
}
