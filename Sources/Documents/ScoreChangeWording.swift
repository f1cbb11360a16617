import SelfCheckCore

/// The words for the change of a score: how large it is, whether it may be chance, and what it made
/// of the level.
enum ScoreChangeWording {
  /// - Parameter step: the largest that one answer makes, in points of the score: where the error
  ///   isn't known, no change that one answer may make goes without saying so.
  static func change(
    _ change: ScoreChange, step: Fraction?, from older: LocalizedText, to newer: LocalizedText,
    _ names: RoundNames
  ) -> LocalizedText {
    let verdict = verdict(change, step: step)
    if older == newer {
      return LocalizedText(
        zh: "\(verdict.zh)；仍是\(newer.zh)", en: "\(verdict.en); still \(newer.en)")
    }
    let levels = LocalizedText(
      zh: "\(names.older.label.zh)\(older.zh)，\(names.newer.label.zh)\(newer.zh)",
      en: "\(older.en) \(names.older.when), \(newer.en) \(names.newer.when)")
    return change.isChanceAndLittle
      ? crossing(levels)
      : LocalizedText(zh: "\(verdict.zh)；\(levels.zh)", en: "\(verdict.en); \(levels.en)")
  }

  /// That the level is another one though the score is nearly the same.
  private static func crossing(_ levels: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "分数只差一点，刚好跨过两个等次的界线（\(levels.zh)），可能只是当月情况不同",
      en:
        "The score barely moved, but it crossed the edge between two levels (\(levels.en)); it may "
        + "only have been a different month")
  }

  static func verdict(_ change: ScoreChange, step: Fraction?) -> LocalizedText {
    let size = size(change)
    switch change.verdict {
    case _ where change.size == ChangeSize.none: return size
    case .better, .worse:
      return LocalizedText(zh: "\(size.zh)，不像是偶然", en: "\(size.en), and hardly by chance")
    case _ where change.isChanceAndLittle:
      return LocalizedText(
        zh: "变化不大，可能只是当月情况不同", en: "Little change; it may only have been a different month")
    case .withinError:
      return LocalizedText(
        zh: "\(size.zh)，但没有超出测量误差，可能只是当月情况不同",
        en: "\(size.en), yet within measurement error; it may only have been a different month")
    case .unknownError where step.map(change.isWithin) ?? false:
      return LocalizedText(
        zh: "\(size.zh)，但一道题差一档就有这么多，可能只是当月情况不同",
        en: "\(size.en), but one answer, one step apart, makes as much; it may only have been a "
          + "different month")
    case .unknownError, nil: return size
    }
  }

  private static func size(_ change: ScoreChange) -> LocalizedText {
    let isUp = (change.shown ?? 0) > 0
    let (zh, en) = (isUp ? "提高" : "下降", isUp ? "higher" : "lower")
    return switch change.size ?? .none {
    case .none: LocalizedText(zh: "没有变化", en: "No change")
    case .little: LocalizedText(zh: "略有\(zh)", en: "Slightly \(en)")
    case .some: LocalizedText(zh: "有所\(zh)", en: "Somewhat \(en)")
    case .marked: LocalizedText(zh: "明显\(zh)", en: "Markedly \(en)")
    case .great: LocalizedText(zh: "大幅\(zh)", en: "Much \(en)")
    }
  }

  static let unknownError = LocalizedText(
    zh: "这套题还没有公布过测量误差，提高或下降是不是真有变化说不准；多做几轮，看走势更可靠。",
    en: "The measurement error of these questions has not been published, so whether higher or "
      + "lower is a real change can't be told; the trend over several rounds is a better guide.")

  static func noScore(_ change: ScoreChange, _ names: RoundNames) -> LocalizedText {
    let missing: RoundNames.Name
    switch (change.older, change.newer) {
    case (_?, nil): missing = names.newer
    case (nil, _?): missing = names.older
    default: return LocalizedText(zh: "没有可比的分数", en: "No scores to compare")
    }
    return LocalizedText(
      zh: "\(missing.label.zh)未计分，比不出来", en: "Not scored \(missing.when); can't be compared")
  }
}

extension ScoreChange {
  /// Whether it is small and nothing says that it is more than chance.
  fileprivate var isChanceAndLittle: Bool {
    guard let size, size <= .little else { return false }
    return verdict != .better && verdict != .worse || size == ChangeSize.none
  }
}
