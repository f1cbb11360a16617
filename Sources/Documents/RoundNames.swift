import SelfCheckCore

/// What a comparison calls its two rounds.
public struct RoundNames: Hashable, Sendable {
  let older: Name
  let newer: Name

  /// A round's name.
  struct Name: Hashable, Sendable {
    /// In front of what is said of the round: "上次", "Then".
    let label: LocalizedText
    /// Behind what is said of it, in English: "then", "in round 1".
    let when: String
    /// In front of what belongs to it, in English: "the last", "round 1's".
    let whose: String
  }

  /// Of the newest round and the one before it.
  public static let lastAndThis = RoundNames(
    older: Name(
      label: LocalizedText(zh: "上次", en: "Then"), when: "then", whose: "the last"),
    newer: Name(label: LocalizedText(zh: "这次", en: "Now"), when: "now", whose: "this"))

  /// The same in a document whose headings call them periods: "上期", "Then".
  static let lastAndThisPeriod = RoundNames(
    older: Name(
      label: LocalizedText(zh: "上期", en: "Then"), when: "then", whose: "the last"),
    newer: Name(label: LocalizedText(zh: "本期", en: "Now"), when: "now", whose: "this"))

  /// Of two that have one number, as rounds brought together from two machines may.
  private static let earlierAndLater = RoundNames(
    older: Name(
      label: LocalizedText(zh: "较早一轮", en: "Earlier round"), when: "in the earlier round",
      whose: "the earlier round's"),
    newer: Name(
      label: LocalizedText(zh: "较近一轮", en: "Later round"), when: "in the later round",
      whose: "the later round's"))

  /// By their numbers.
  public init(numbersOf comparison: Comparison) {
    let (older, newer) = (comparison.older.sequence, comparison.newer.sequence)
    self =
      older == newer
      ? .earlierAndLater : RoundNames(older: Self.number(older), newer: Self.number(newer))
  }

  /// By their numbers unless they are the last two.
  ///
  /// - Parameter ids: of all rounds that are kept, by sequence.
  public init(_ comparison: Comparison, among ids: [String]) {
    let isLastTwo = ids.suffix(2) == [comparison.older.id, comparison.newer.id]
    self = isLastTwo ? .lastAndThis : RoundNames(numbersOf: comparison)
  }

  private init(older: Name, newer: Name) {
    (self.older, self.newer) = (older, newer)
  }

  private static func number(_ sequence: Int) -> Name {
    Name(
      label: TrendWording.round(sequence), when: "in round \(sequence)",
      whose: "round \(sequence)'s")
  }
}
