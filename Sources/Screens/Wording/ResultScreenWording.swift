import SelfCheckCore

/// The words around a result; what it says itself is the document's.
enum ResultScreenWording {
  static let explain = LocalizedText(zh: "看依据", en: "why")
  static let options = LocalizedText(zh: "各种做法", en: "each way")
  static let otherFindings = LocalizedText(zh: "其他情形", en: "other patterns")
  static let changedBank = LocalizedText(
    zh: "题库已改动，不再逐条说明", en: "the question bank has changed since")
  static let next = LocalizedText(zh: "下一方面", en: "next")
  static let title = LocalizedText(zh: "自查结果", en: "Result")
  static let toOverview = LocalizedText(zh: "总览", en: "overview")
}
