/// One score in two rounds, and what the difference is worth.
public struct ScoreChange: Hashable, Sendable {
  public let older: Score?
  public let newer: Score?
  /// The smallest change larger than measurement error; nil where the error isn't known.
  public let detectable: DetectableChange?

  /// A score, 0…100, and the id of its level.
  public struct Score: Hashable, Sendable {
    public let exact: Fraction
    public let level: String

    init(_ exact: Fraction, level: String) {
      (self.exact, self.level) = (exact, level)
    }

    init(_ exact: Fraction, in levels: [RecordedLevel]) {
      let level = levels.first { exact >= $0.from } ?? levels.last
      self.init(exact, level: level?.id ?? "")
    }
  }

  public enum Verdict: String, CaseIterable, Sendable {
    case better, worse
    /// No larger than what measurement error alone may do.
    case withinError
    /// No measurement error is declared, so that it can't be told.
    case unknownError
  }

  init(older: Score?, newer: Score?, detectable: DetectableChange?) {
    (self.older, self.newer, self.detectable) = (older, newer, detectable)
  }

  /// The difference of the scores as they are shown, in tenths of a point; nil where one is missing.
  public var shown: Int? {
    guard let older, let newer else { return nil }
    return newer.exact.tenths - older.exact.tenths
  }

  /// The difference of the scores, exact unless no number can hold it; nil where one is missing.
  public var exact: Fraction? {
    guard let older, let newer else { return nil }
    return newer.exact.difference(to: older.exact)
  }

  /// Of the exact change; nil where a score is missing.
  public var verdict: Verdict? {
    guard let exact else { return nil }
    guard let detectable else { return .unknownError }
    guard detectable.isExceeded(by: exact) else { return .withinError }
    return exact > .zero ? .better : .worse
  }
}
