import SelfCheckCore

/// The words of the list of rounds.
enum RoundsWording {
  static let delete = LocalizedText(zh: "删除这一轮", en: "delete")
  static let deleteEverything = LocalizedText(zh: "全部删除", en: "delete everything")
  static let mark = LocalizedText(zh: "选中、取消", en: "mark")
  static let compare = LocalizedText(zh: "比较", en: "compare")
  static let trend = LocalizedText(zh: "走势", en: "trend")
  static let onlyOne = LocalizedText(zh: "只做过一轮，还没有可比的", en: "there is only one round so far")
  static let noneBefore = LocalizedText(
    zh: "这是最早的一轮；用空格选中另一轮再比较", en: "nothing came before this round; mark another one with Space")
  static let missing = LocalizedText(
    zh: "这一轮的记录已经不在，或读不了了", en: "that round is gone, or can't be read any more")
  static let noneBeforeThis = LocalizedText(
    zh: "这是最早的一轮，前面没有可比的", en: "no round came before this one")
  static let twoMarked = LocalizedText(
    zh: "已经选中两轮；按c比较，或再按空格取消一轮",
    en: "two rounds are marked; press c to compare, or Space on one of them to unmark it")
  static let notComparable = LocalizedText(
    zh: "这两轮不能比较", en: "these two rounds can't be compared")
  static let none = LocalizedText(zh: "还没有完成的自查", en: "no round has been finished yet")
  static let empty = LocalizedText(
    zh: "还没有完成的自查。按Esc返回，从“开始简短自查”做起。",
    en: "No round has been finished yet. Press Esc to go back and start the short form.")
  static let emptyWithDraft = LocalizedText(
    zh: "还没有完成的自查。按Esc返回，选“继续作答”接着做。",
    en: "No round has been finished yet. Press Esc to go back and choose Continue.")
  static let unreadable = LocalizedText(
    zh: "下面的文件读不了，原样留着没有动：", en: "Could not be read, and left alone:")

  static func unreadable(_ round: UnreadableFile) -> LocalizedText {
    LocalizedText(
      zh: "\(round.file)：\(round.reason.zh)", en: "\(round.file): \(round.reason.en)")
  }
}
