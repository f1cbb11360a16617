import SelfCheckCore

/// The words around a result; what it says itself is the document's.
enum ResultScreenWording {
  static let explain = LocalizedText(zh: "看依据", en: "details")
  static let next = LocalizedText(zh: "下一方面", en: "next part")
  static let title = LocalizedText(zh: "自查结果", en: "Result")
  static let toOverview = LocalizedText(zh: "总览", en: "overview")
}
