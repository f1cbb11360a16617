import SelfCheckCore

/// The words around a result; what it says itself is the document's.
enum ResultScreenWording {
  static let explain = LocalizedText(zh: "看每一分的来处", en: "where the points come from")
  static let toOverview = LocalizedText(zh: "回到总览", en: "back to the overview")
}
