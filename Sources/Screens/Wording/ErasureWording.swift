import Documents
import SelfCheckCore

/// The words of the screen that asks before everything is deleted.
enum ErasureWording {
  /// What has to be typed, in either language and without an input method.
  static let word = "yes"

  static let title = LocalizedText(zh: "删除全部记录？", en: "Delete everything?")
  static let delete = LocalizedText(zh: "全部删除", en: "delete everything")
  static let typeFirst = LocalizedText(
    zh: "确定要删，请键入 \(word)，再按回车。", en: "To delete, type \(word) and press Enter.")

  static func question(_ shelf: RoundShelf, hasDraft: Bool) -> LocalizedText {
    let count = shelf.rounds.count
    if count == 0 {
      return LocalizedText(
        zh: "没有答完的作答会从这台机器上删除，不能恢复。",
        en: "Your unfinished answers will be deleted from this machine for good.")
    }
    return LocalizedText(
      zh: (hasDraft ? "\(count)轮结果和没有答完的作答都" : "\(count)轮结果")
        + "会从这台机器上删除，不能恢复。",
      en: count.counting("round") + (hasDraft ? " and your unfinished answers" : "")
        + " will be deleted from this machine for good.")
  }

  static func staying(_ unreadable: Int) -> LocalizedText {
    LocalizedText(
      zh: "有\(unreadable)个文件读不了，原样留着，不删除。",
      en: "\(unreadable.counting("file")) that can't be read will be left alone.")
  }

  static func done(unreadable: Int) -> LocalizedText {
    if unreadable == 0 { return LocalizedText(zh: "已全部删除。", en: "Everything was deleted.") }
    return LocalizedText(
      zh: "其余已全部删除。有\(unreadable)个文件读不了，原样留着，没有删除。",
      en: "Everything else was deleted; \(unreadable.counting("file")) that can't be read "
        + "\(unreadable == 1 ? "was" : "were") left alone.")
  }
}
