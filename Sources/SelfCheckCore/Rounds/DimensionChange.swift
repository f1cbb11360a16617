/// One dimension in two rounds: the change of its score down to the answers that made it.
public struct DimensionChange: Hashable, Sendable {
  public let id: String
  public let score: ScoreChange
  /// The declared measurement error; nil where there is none.
  public let error: MeasurementError?
  /// The questions that counted, in bank order.
  public let questions: [QuestionChange]
  /// What is left of the change besides the questions' effects; nil where there is no change to
  /// tell. All effects add up to the change, exactly and as shown.
  public let others: OtherEffects?
  /// What one answer of the newer round makes; nil where no question counted.
  public let answerStep: AnswerStep?

  /// What changed a score besides the answers that both rounds have.
  public struct OtherEffects: Hashable, Sendable {
    /// That other questions counted: follow-ups, and what came up in one of the rounds only.
    public let selection: ChangeEffect
    /// That the older round's limit is no longer in the way; 0 or more.
    public let olderLimit: ChangeEffect
    /// That the newer round's limit is; 0 or less.
    public let newerLimit: ChangeEffect
  }
}
