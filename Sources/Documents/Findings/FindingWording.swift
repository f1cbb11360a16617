import SelfCheckCore

/// The words that explain why a finding appeared or did not.
enum FindingWording {
  static let undecided = LocalizedText(zh: "还不能判断的情形", en: "Patterns still open")
  static let absent = LocalizedText(zh: "这一轮没有出现的情形", en: "Patterns not seen this time")
  static let noOthers = LocalizedText(
    zh: "这一方面的情形，前面都已说明。", en: "Every pattern of this part has been described already.")
  static let undecidedMarker = LocalizedText(zh: "待定", en: "Open")
  static let absentMarker = LocalizedText(zh: "未出现", en: "Not seen")

  static func behaviours(_ texts: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      zh: "对应的表现：\(texts.map(\.zh).joined(separator: "；"))",
      en: "It points to: \(texts.map(\.en).joined(separator: "; "))")
  }

  static func truth(_ truth: Truth) -> LocalizedText {
    switch truth {
    case .holds: LocalizedText(zh: "成立", en: "Holds")
    case .fails: LocalizedText(zh: "不成立", en: "Does not hold")
    case .undecided: LocalizedText(zh: "尚未确定", en: "Open")
    }
  }

  static func truth(_ truth: Truth, criterion: LocalizedText) -> LocalizedText {
    let truth = Self.truth(truth)
    return LocalizedText(
      zh: "\(truth.zh)。条件：\(criterion.zh)", en: "\(truth.en). Condition: \(criterion.en)")
  }

  /// - Parameters:
  ///   - held: how many of the parts hold.
  ///   - open: how many are not decided.
  static func group(of count: Int, held: Int, open: Int, needed: Int) -> LocalizedText {
    LocalizedText(
      zh: "下列\(count)项中有\(held)项成立\(open > 0 ? "、\(open)项尚未确定" : "")（需要\(needed)项）",
      en: "\(held) of the \(count) \(count == 1 ? "part" : "parts") below "
        + (held == 1 ? "holds" : "hold") + (open > 0 ? ", \(open) open" : "")
        + " (\(needed) needed)")
  }

  static let negation = LocalizedText(
    zh: "需要下面这一项不成立", en: "It takes that the part below does not hold")

  /// - Parameter points: nil where not all of the questions have points.
  static func sum(of count: Int, _ points: Int?) -> LocalizedText {
    guard let points else {
      return LocalizedText(
        zh: "下列\(count)题的得分合计（有的题没有得分）",
        en: "The points of the \(count) questions below together (some have none)")
    }
    return LocalizedText(
      zh: "下列\(count)题合计得\(points)分",
      en: "The \(count) questions below earned \(points) "
        + "\(points == 1 ? "point" : "points") together")
  }

  static func level(of dimension: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "“\(dimension.zh)”的等次", en: "The level of \"\(dimension.en)\"")
  }

  static func level(_ level: LocalizedText?) -> LocalizedText {
    level.map { LocalizedText(zh: "这一轮：\($0.zh)", en: "This time: \($0.en)") }
      ?? LocalizedText(zh: "这一轮：未计分", en: "This time: not scored")
  }

  static let unanswered = LocalizedText(zh: "还没有作答", en: "Not answered yet")
  static let notAsked = LocalizedText(zh: "这一轮没有问到", en: "Not asked this time")
  static let notDecided = LocalizedText(
    zh: "会不会问到，要看前面的题怎样作答", en: "Whether it is asked depends on earlier answers")

  static func points(_ answer: LocalizedText, _ points: Int) -> LocalizedText {
    LocalizedText(
      zh: "\(answer.zh)（\(points)分）",
      en: "\(answer.en) (\(points) \(points == 1 ? "point" : "points"))")
  }

  static func noneAnswered(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "另有\(count)种情形，涉及的题都还没有作答。",
      en: count == 1
        ? "For one more pattern, none of the questions has been answered yet."
        : "For \(count) more patterns, none of the questions has been answered yet.")
  }

  static func noneAsked(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "另有\(count)种情形，涉及的题这一轮没有问到。",
      en: count == 1
        ? "For one more pattern, none of the questions was asked this time."
        : "For \(count) more patterns, none of the questions was asked this time.")
  }
}
