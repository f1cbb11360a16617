import SelfCheckCore

/// The words of the screen that asks before everything is deleted.
enum ErasureWording {
  /// What has to be typed, in either language and without an input method.
  static let word = "yes"

  static let title = LocalizedText(zh: "删除全部记录？", en: "Delete everything?")
  static let delete = LocalizedText(zh: "全部删除", en: "delete everything")
  static let typeFirst = LocalizedText(
    zh: "确定要删，请键入 \(word)，再按回车。", en: "To delete, type \(word) and press Enter.")

  static func question(_ shelf: RoundShelf) -> LocalizedText {
    LocalizedText(
      zh: "\(shelf.rounds.count)轮结果和没有答完的作答都会从这台机器上删除，不能恢复。",
      en:
        "\(shelf.rounds.count) \(shelf.rounds.count == 1 ? "round" : "rounds") and any unfinished "
        + "answers will be deleted from this machine for good.")
  }
}
