import SelfCheckCore

/// Words about not being able to write.
enum AccessWording {
  static let taken = LocalizedText(
    zh: "已有一个自查窗口开着，这里暂时只能查看。请在那个窗口按q退出，再回到这里作答。",
    en: "Another self-check window is open, so for now you can only look here. Press q there to "
      + "quit, then carry on here.")
  static let stillTaken = LocalizedText(
    zh: "那个窗口还没有退出。退出以后，在这里再按一次就行。",
    en: "The other window is still open. Once you have quit there, press this again.")
  static let otherWindow = LocalizedText(
    zh: "另一个自查窗口开着，这里只能查看", en: "another self-check window is open")
  static let roundIsGone = LocalizedText(
    zh: "那一轮已经在另一个窗口里完成或放弃了。",
    en: "That round was finished or discarded in the other window.")
  static let barredAsSaid = LocalizedText(
    zh: "暂时不能作答，原因写在上面。", en: "Nothing can be answered, for the reason above.")

  static func barred(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "只能查看：\(reason.zh)", en: "Read-only: \(reason.en)")
  }
}
