import SelfCheckCore

/// The words of the list of rounds.
enum RoundsWording {
  static let delete = LocalizedText(zh: "删除这一轮", en: "delete")
  static let deleteEverything = LocalizedText(zh: "全部删除", en: "delete everything")
  static let none = LocalizedText(zh: "还没有完成的自查", en: "no round has been finished yet")
  static let empty = LocalizedText(
    zh: "还没有完成的自查。按Esc返回，从“开始简短自查”做起。",
    en: "No round has been finished yet. Press Esc to go back and start the short form.")
  static let unreadable = LocalizedText(
    zh: "下面的文件读不出来，原样留着没有动：", en: "Could not be read, and left alone:")

  static func unreadable(_ round: UnreadableFile) -> LocalizedText {
    LocalizedText(
      zh: "\(round.file)：\(round.reason.zh)", en: "\(round.file): \(round.reason.en)")
  }
}
