import SelfCheckCore

/// The words of what is asked about the last plan before a round's questions.
enum CheckInWording {
  static let question = LocalizedText(
    zh: "这条措施办成了吗？有什么可以说明？", en: "Was it done? What shows it?")
  static let evidence = LocalizedText(
    zh: "有什么可以说明（可以不写）：", en: "What shows it (optional):")
  static let choose = LocalizedText(zh: "选一项", en: "choose")
  static let goOn = LocalizedText(zh: "确认", en: "confirm")
  static let skip = LocalizedText(zh: "跳过", en: "skip")
  static let toStatus = LocalizedText(zh: "回到状态", en: "to the status")

  static let title = LocalizedText(zh: "先看看上次的计划", en: "First, the last plan")

  static func place(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(zh: "第\(number)条，共\(count)条", en: "\(number) of \(count)")
  }
}
