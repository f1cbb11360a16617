import SelfCheckCore

/// The words of the review before a round is finished.
enum ReviewWording {
  static let title = LocalizedText(zh: "检查作答", en: "Review your answers")
  static let open = LocalizedText(zh: "打开", en: "open")
  static let finish = LocalizedText(zh: "完成", en: "finish")
  static let back = LocalizedText(zh: "回到题目", en: "to the questions")
  static let nextUnanswered = LocalizedText(zh: "去没答的题", en: "next unanswered question")
  static let allAnswered = LocalizedText(zh: "都已经答了", en: "everything is answered")
  static let toNextUnanswered = LocalizedText(
    zh: "去答没有作答的题", en: "Answer the remaining questions")
  static let toFinish = LocalizedText(zh: "完成，看结果", en: "Finish and see the result")
  static let unanswered = LocalizedText(zh: "（没有作答）", en: "(not answered)")
  static let noNote = LocalizedText(zh: "（没有写，可以不写）", en: "(left empty; optional)")

  static func summary(_ tally: Tally) -> LocalizedText {
    tally.open == 0
      ? LocalizedText(
        zh: "\(tally.of)题都答了。可以再看一遍，也可以直接完成。",
        en: "All \(tally.of) questions are answered. Look them over, or finish now.")
      : LocalizedText(
        zh: "共\(tally.of)题，已答\(tally.answered)题，还有\(tally.open)题没有作答。",
        en: "\(tally.answered) of \(tally.of) answered, \(tally.open) still open.")
  }

  static func part(_ title: LocalizedText, _ tally: Tally) -> LocalizedText {
    LocalizedText(
      zh: "\(title.zh)  \(tally.answered)/\(tally.of)",
      en: "\(title.en)  \(tally.answered)/\(tally.of)")
  }
}
