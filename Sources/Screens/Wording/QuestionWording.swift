import SelfCheckCore

/// The words around a question.
enum QuestionWording {
  static let before = LocalizedText(zh: "基本情况", en: "About you")
  static let after = LocalizedText(zh: "客观情况", en: "Circumstances")
  static let note = LocalizedText(zh: "本部分备忘", en: "Note on this part")
  static let goOn = LocalizedText(zh: "确认", en: "confirm")
  static let chooseAndGoOn = LocalizedText(zh: "选定", en: "answer")
  static let tick = LocalizedText(zh: "勾选", en: "tick")
  static let select = LocalizedText(zh: "选上，不转下一题", en: "select without moving on")
  static let moveTo = LocalizedText(zh: "移到这一项", en: "move there")
  static let skip = LocalizedText(zh: "跳过", en: "skip")
  static let back = LocalizedText(zh: "上一题", en: "back")
  static let backToReview = LocalizedText(zh: "回到检查", en: "back to review")
  static let review = LocalizedText(zh: "检查全部作答", en: "review all answers")
  static let write = LocalizedText(zh: "写好", en: "done")
  static let typeNumber = LocalizedText(zh: "填数", en: "type a number")
  static let moveInText = LocalizedText(zh: "在文字里移动", en: "move in the text")
  static let clear = LocalizedText(zh: "清空", en: "clear")

  static let severalAllowed = LocalizedText(
    zh: "可以选几项，选好按回车。", en: "Tick all that apply, then press Enter.")
  static let chooseFirst = LocalizedText(
    zh: "先按数字选一项，或移到一项再按回车；想先放一放，按n跳过。",
    en: "Press a digit, or move to an option and press Enter; n skips the question for now.")
  static let tickFirst = LocalizedText(
    zh: "先按空格勾选至少一项，再按回车；想先放一放，按n跳过。",
    en: "Tick at least one with Space, then press Enter; n skips the question for now.")
  static let numberFirst = LocalizedText(
    zh: "先填一个数，再按回车；想先放一放，按n跳过。",
    en: "Type a number, then press Enter; n skips the question for now.")
  static let noteOptional = LocalizedText(
    zh: "可以不写，直接按回车。", en: "Optional: just press Enter to leave it empty.")
  static let whyHeading = LocalizedText(zh: "为什么问这一题", en: "Why this is asked")

  /// The keys that tick, in the help line.
  static func digitsAndSpace(_ count: Int) -> LocalizedText {
    let digits = count == 1 ? "1" : "1-\(count)"
    return LocalizedText(zh: "\(digits) 空格", en: "\(digits) Space")
  }

  static func range(_ range: ClosedRange<Int>, unit: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "填\(range.lowerBound)到\(range.upperBound)之间的整数（\(unit.zh)）。",
      en: "A whole number from \(range.lowerBound) to \(range.upperBound) (\(unit.en)).")
  }

  static func outOfRange(_ text: String, _ range: ClosedRange<Int>) -> LocalizedText {
    LocalizedText(
      zh: "\(text)不在范围内，请填\(range.lowerBound)到\(range.upperBound)之间的整数。",
      en: "\(text) is out of range. Enter a whole number from \(range.lowerBound) to "
        + "\(range.upperBound).")
  }

  static func full(_ length: Int) -> LocalizedText {
    LocalizedText(
      zh: "最多写\(length)个字，已经写满。", en: "That is all that fits: \(length) characters.")
  }

  static func inPart(_ place: Place, brief: Bool) -> LocalizedText {
    brief
      ? LocalizedText(
        zh: "本部分\(place.number)/\(place.of)", en: "part \(place.number)/\(place.of)")
      : LocalizedText(
        zh: "本部分第\(place.number)题，共\(place.of)题",
        en: "\(place.number) of \(place.of) in this part")
  }

  static func overall(_ place: Place, brief: Bool) -> LocalizedText {
    brief
      ? LocalizedText(zh: "全部\(place.number)/\(place.of)", en: "all \(place.number)/\(place.of)")
      : LocalizedText(
        zh: "全部第\(place.number)题，共\(place.of)题", en: "\(place.number) of \(place.of) in all")
  }
}
