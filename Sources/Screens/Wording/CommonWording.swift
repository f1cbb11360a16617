import SelfCheckCore

/// Words that several screens use.
enum CommonWording {
  static let upAndDown = LocalizedText(zh: "上下键", en: "Up/Down")
  static let moveFar = LocalizedText(zh: "到头、到尾、翻几行", en: "first, last, a few lines")
  static let move = LocalizedText(zh: "移动", en: "move")
  static let scroll = LocalizedText(zh: "滚动", en: "scroll")
  static let page = LocalizedText(zh: "翻页", en: "page")
  static let toEnds = LocalizedText(zh: "到开头、到结尾", en: "top, bottom")
  static let confirm = LocalizedText(zh: "确认", en: "confirm")
  static let open = LocalizedText(zh: "打开", en: "open")
  static let back = LocalizedText(zh: "返回", en: "back")
  static let choose = LocalizedText(zh: "直接选", en: "choose")
  static let help = LocalizedText(zh: "帮助", en: "help")
  static let language = LocalizedText(zh: "English", en: "中文")
  static let quit = LocalizedText(zh: "退出", en: "quit")
  static let saveAgain = LocalizedText(zh: "再保存一次", en: "save again")
  static let tooSmall = LocalizedText(
    zh: "窗口太小，请拉大", en: "Window too small. Please enlarge it.")

  static func above(_ rows: Int) -> LocalizedText {
    LocalizedText(zh: "上面还有\(rows)行", en: "\(rows) more above")
  }

  static func below(_ rows: Int) -> LocalizedText {
    LocalizedText(zh: "下面还有\(rows)行", en: "\(rows) more below")
  }
}
