import SelfCheckCore

/// The words of the review before a round is finished.
enum ReviewWording {
  static let title = LocalizedText(zh: "检查作答", en: "Review your answers")
  static let open = LocalizedText(zh: "打开", en: "open")
  static let finish = LocalizedText(zh: "完成", en: "finish")
  static let back = LocalizedText(zh: "回到题目", en: "to questions")
  static let nextUnanswered = LocalizedText(zh: "去没答的题", en: "next unanswered")
  static let allAnswered = LocalizedText(zh: "都已经答了", en: "everything is answered")
  static let toFinish = LocalizedText(zh: "完成，看结果", en: "Finish and see the result")
  static let unanswered = LocalizedText(zh: "（没有作答）", en: "(not answered)")
  static let noNote = LocalizedText(zh: "（没有写，可以不写）", en: "(left empty; optional)")

  static func summary(_ tally: Tally) -> LocalizedText {
    if tally.open == 0 {
      return LocalizedText(
        zh: "\(tally.of)题都答了，看好后按f完成。",
        en: "All \(tally.of) answered; press f to finish.")
    }
    return LocalizedText(
      zh: "共\(tally.of)题，已答\(tally.answered)题，还有\(tally.open)题没有作答。",
      en: "\(tally.answered) of \(tally.of) answered, \(tally.open) still unanswered.")
  }

  static func complete(_ tally: Tally) -> LocalizedText {
    LocalizedText(
      zh: "\(tally.of)题都答了。",
      en: tally.of == 1 ? "The question is answered." : "All \(tally.of) questions are answered.")
  }

  /// For the head of a list whose beginning may be out of sight.
  static func progress(_ tally: Tally) -> LocalizedText {
    LocalizedText(
      zh: "已答\(tally.answered)/\(tally.of)", en: "\(tally.answered)/\(tally.of) answered")
  }

  static func part(_ title: LocalizedText, _ tally: Tally) -> LocalizedText {
    LocalizedText(
      zh: "\(title.zh)  \(tally.answered)/\(tally.of)",
      en: "\(title.en)  \(tally.answered)/\(tally.of)")
  }
}
