import SelfCheckCore

/// The words for saving somewhere else what couldn't be saved.
enum RescueWording {
  static let elsewhere = LocalizedText(zh: "存到别处", en: "save elsewhere")
  static let title = LocalizedText(zh: "存到别的文件夹", en: "Save in another folder")
  static let save = LocalizedText(zh: "存到这里", en: "save here")
  static let hint = LocalizedText(
    zh: "写一个能写入的文件夹，例如U盘上的；没有就新建。没保存的作答和计划存到那里，原来的记录不动。",
    en: "Name a folder that can be written to, such as one on a USB stick; it is made if it isn't "
      + "there. What isn't saved goes there, and the records stay where they are.")
  static let folderNeeded = LocalizedText(zh: "先写一个文件夹", en: "name a folder first")

  static func done(_ folder: String) -> LocalizedText {
    LocalizedText(
      zh: "没保存的已存到 \(folder)。接着做：selfcheck --data \(folder)",
      en: "What was not saved is in \(folder) now. To go on there: selfcheck --data \(folder)")
  }
}
