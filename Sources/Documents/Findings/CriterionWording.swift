import SelfCheckCore

/// The words for what a rule asks of one answer.
enum CriterionWording {
  static let anyAnswer = LocalizedText(zh: "任何作答", en: "any answer")
  static let noAnswer = LocalizedText(zh: "没有这样的作答", en: "no answer there is")

  static func points(_ bound: Condition.Bound, of maximum: Int) -> LocalizedText {
    switch bound {
    case .atLeast(let points):
      LocalizedText(
        zh: "\(points)分及以上（满分\(maximum)分）", en: "at least \(points) of \(maximum) points")
    case .atMost(let points):
      LocalizedText(
        zh: "不超过\(points)分（满分\(maximum)分）", en: "at most \(points) of \(maximum) points")
    }
  }

  static func ticked(_ options: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "选了\(options.zh)", en: "\(options.en) ticked")
  }

  /// - Parameter most: how many options there are to tick.
  static func ticked(_ counts: ClosedRange<Int>, of most: Int, none: LocalizedText) -> LocalizedText
  {
    let (low, high) = (counts.lowerBound, counts.upperBound)
    if high == 0 { return none.quoted }
    if low == high { return LocalizedText(zh: "选\(low)项", en: "\(low) ticked") }
    if high == most { return LocalizedText(zh: "选\(low)项及以上", en: "\(low) or more ticked") }
    if low == 0 { return LocalizedText(zh: "至多选\(high)项", en: "at most \(high) ticked") }
    return LocalizedText(zh: "选\(low)至\(high)项", en: "\(low) to \(high) ticked")
  }

  /// - Parameter range: the numbers that can be answered at all.
  static func numbers(
    _ numbers: ClosedRange<Int>, in range: ClosedRange<Int>, unit: LocalizedText
  ) -> LocalizedText {
    let (low, high) = (numbers.lowerBound, numbers.upperBound)
    let from = AnswerWording.number(low, unit: unit)
    let to = AnswerWording.number(high, unit: unit)
    if low == high { return from }
    if high == range.upperBound {
      return LocalizedText(zh: "\(from.zh)及以上", en: "\(from.en) or more")
    }
    if low == range.lowerBound { return LocalizedText(zh: "不超过\(to.zh)", en: "at most \(to.en)") }
    return LocalizedText(zh: "\(low)至\(to.zh)", en: "\(low) to \(to.en)")
  }

  /// - Parameter isOnly: whether no other level is meant with it.
  static func level(_ level: LocalizedText, isOnly: Bool, orBetter: Bool) -> LocalizedText {
    if isOnly { return level.quoted }
    let quoted = level.quoted
    return orBetter
      ? LocalizedText(zh: "\(quoted.zh)或更好", en: "\(quoted.en) or better")
      : LocalizedText(zh: "\(quoted.zh)或更低", en: "\(quoted.en) or lower")
  }
}
