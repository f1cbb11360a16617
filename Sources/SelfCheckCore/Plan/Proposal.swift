/// What could be done after a round, the most urgent first.
public struct Proposal: Hashable, Sendable {
  /// How many are taken where the person doesn't choose: more is not done in a month.
  public static let most = 3

  /// What the last plan left open, with a new date where its own has passed, then a measure for each finding that fired, then further ones
  /// for the same findings. No action is there twice.
  public let items: [PlanItem]
  /// How many of them, from the first, are proposed; the others are there for who wants more.
  ///
  /// All that was left open is; beyond that no more than `most`, and no finding has two.
  public let count: Int

  /// The proposed ones.
  public var proposed: ArraySlice<PlanItem> { items.prefix(count) }
}
