import SelfCheckCore

/// The words for where a score lies in its level's band.
enum StandingWording {
  static func highest(_ level: LocalizedText, from: Int) -> LocalizedText {
    let from = decimal(tenths: from)
    return LocalizedText(
      zh: "“\(level.zh)”从\(from)分起，已是最高等次。",
      en: "\"\(level.en)\" begins at \(from); it is the highest level.")
  }

  /// - Parameters:
  ///   - from: where the level begins, in tenths, as the next one does.
  ///   - distance: in tenths; 0 where it is less than that.
  static func below(
    _ next: LocalizedText, at nextFrom: Int, _ level: LocalizedText, from: Int, distance: Int
  ) -> LocalizedText {
    let (from, nextFrom) = (decimal(tenths: from), decimal(tenths: nextFrom))
    let away = decimal(tenths: distance)
    return LocalizedText(
      zh: "“\(level.zh)”从\(from)分起，到\(nextFrom)分为“\(next.zh)”，"
        + (distance > 0 ? "还差\(away)分。" : "还差不到0.1分。"),
      en: "\"\(level.en)\" begins at \(from); \"\(next.en)\" at \(nextFrom), "
        + (distance > 0 ? "\(away) away." : "less than 0.1 away."))
  }

  /// - Parameter cap: the lowest limit in the way, in tenths.
  static func inTheWay(_ cap: Int) -> LocalizedText {
    let cap = decimal(tenths: cap)
    return LocalizedText(
      zh: "短板还在时，得分不超过\(cap)分，到不了这一等次。",
      en: "While the cap of \(cap) holds, that level is out of reach.")
  }
}
