import SelfCheckCore

/// The words of a questionnaire on paper.
enum QuestionnaireWording {
  static let before = LocalizedText(zh: "基本情况", en: "About your work")
  static let after = LocalizedText(zh: "客观情况", en: "Circumstances")

  static let howTo = LocalizedText(
    zh: "照实选最接近的一项，在方框里打勾；没有注明可以多选的，只选一项。填完可以照着输入程序计分。",
    en: "Tick the box that comes closest to what you did; tick one only unless it says otherwise. "
      + "To have it scored, enter the answers in the program.")

  // The columns of a table.
  static let numberColumn = LocalizedText(zh: "题号", en: "Number")
  static let idColumn = LocalizedText(zh: "题目 id", en: "Question id")
  static let questionColumn = LocalizedText(zh: "题目", en: "Question")
  static let answersColumn = LocalizedText(zh: "可选的作答", en: "Answers")

  static let several = LocalizedText(zh: "可以多选。", en: "Tick all that apply.")
  static let note = LocalizedText(zh: "可以不写。", en: "Optional.")

  /// A short blank and what is counted.
  static func amount(_ unit: LocalizedText) -> LocalizedText {
    let blank = String(repeating: "_", count: 8)
    return LocalizedText(zh: "\(blank)\(unit.zh)", en: "\(blank) \(unit.en)")
  }

  static func number(_ range: ClosedRange<Int>) -> LocalizedText {
    LocalizedText(
      zh: "填\(range.lowerBound)到\(range.upperBound)之间的整数。",
      en: "A whole number from \(range.lowerBound) to \(range.upperBound).")
  }

  static func onlyIf(_ condition: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "（\(condition.zh)的，才答这一题）", en: "(Only if \(condition.en).)")
  }

  static func answered(_ numbers: [String], _ answer: LocalizedText) -> LocalizedText {
    let (zh, en) = (numbers.joined(separator: "、"), numbers.joined(separator: ", "))
    return LocalizedText(
      zh: "第\(zh)题答\(answer.zh)",
      en: "the answer to question\(numbers.count == 1 ? "" : "s") \(en) is \(answer.en)")
  }

  static func not(_ condition: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "不是“\(condition.zh)”", en: "it is not so that \(condition.en)")
  }

  static func atLeast(_ count: Int, of list: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "以下至少\(count)条成立（\(list.zh)）", en: "at least \(count) of these hold (\(list.en))")
  }
}
