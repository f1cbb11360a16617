import SelfCheckCore

/// The words of the help screen.
enum HelpWording {
  static let keys = LocalizedText(zh: "这一页能用的键", en: "Keys on this screen")
  static let mouse = LocalizedText(
    zh: "鼠标可以点选、滚动；要用它选取文字，请按住Shift再拖动。",
    en: "The mouse clicks and scrolls; to select text with it, hold Shift and drag.")
  static let dataHeading = LocalizedText(zh: "记录放在哪里", en: "Where your records are kept")

  static func label(_ legend: Legend) -> LocalizedText {
    guard let reason = legend.disabled else { return legend.label }
    return LocalizedText(
      zh: "\(legend.label.zh)（现在不能用：\(reason.zh)）",
      en: "\(legend.label.en) (not available now: \(reason.en))")
  }

  static let data = LocalizedText(
    zh: "答一题存一题，随时可以退出，下次接着答。不联网，不上传。",
    en: "Every answer is saved as you give it; quit at any time and carry on later. "
      + "Nothing leaves this machine.")
}
