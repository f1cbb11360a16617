import SelfCheckCore

/// The words of the screens that lead to paper.
enum PaperScreenWording {
  static let title = LocalizedText(zh: "打印、另存", en: "Print or save")
  static let paper = LocalizedText(zh: "打印", en: "print")
  static let choose = LocalizedText(zh: "选择", en: "choose")
  static let preview = LocalizedText(zh: "预览", en: "preview")
  static let previewRow = LocalizedText(zh: "预览，再打印或存成文件", en: "Preview, then print or save")
  static let previewTitle = LocalizedText(zh: "预览：打出来就是这些内容", en: "Preview: this is all it says")
  static let editions = LocalizedText(zh: "版本", en: "Edition")
  static let shown = LocalizedText(zh: "写上哪些措施", en: "Measures to show")
  static let circumstances = LocalizedText(
    zh: "作为“需要的支持”写上的客观情况", en: "Circumstances to name as support needed")
  static let helpers = LocalizedText(zh: "写上配合人", en: "Name who helps")

  static func edition(_ kind: PaperOrder.Kind) -> LocalizedText {
    switch kind {
    case .handIn:
      LocalizedText(
        zh: "报送版：只有措施，没有分数、等次、作答和比较",
        en: "To hand in: the measures, and no score, level, answer or comparison")
    case .own:
      LocalizedText(zh: "留存版：什么都有，供本人保存", en: "Own copy: everything, to keep")
    }
  }

  static func name(_ name: String) -> LocalizedText {
    name.isEmpty
      ? LocalizedText(zh: "姓名：不印，签名时手写", en: "Name: not printed, to be signed by hand")
      : LocalizedText(zh: "姓名：\(name)", en: "Name: \(name)")
  }

  static let nameTitle = LocalizedText(zh: "印上的姓名", en: "Name to print")
  static let nameHint = LocalizedText(
    zh: "只印在这一份上，不保存。留空就不印。",
    en: "Printed on this paper only and not stored. Leave it empty for none.")
  static let print = LocalizedText(zh: "打印", en: "print")
  static let printerTitle = LocalizedText(zh: "用哪台打印机", en: "Which printer?")
  static let write = LocalizedText(zh: "存成文件", en: "save a file")
  static let fileTitle = LocalizedText(zh: "存成文件", en: "Save a file")
  static let fileHint = LocalizedText(
    zh: "按扩展名定格式：.pdf .html .md .txt .csv .json。相对路径从启动程序时的文件夹算起。",
    en: "The ending says the format: .pdf .html .md .txt .csv .json. A relative path starts at the "
      + "folder the program was started in.")
  static let nameNeeded = LocalizedText(zh: "先写一个文件名", en: "give it a name first")

  static func written(_ path: String) -> LocalizedText {
    LocalizedText(zh: "已写入 \(path)", en: "Wrote \(path)")
  }

  static func taken(_ path: String) -> LocalizedText {
    LocalizedText(
      zh: "已经有 \(path) 这个文件。再按一次回车就覆盖，或换个名字。",
      en: "\(path) is there already. Press Enter again to replace it, or take another name.")
  }

  static func queued(_ job: String) -> LocalizedText {
    LocalizedText(zh: "已送入打印队列，作业号 \(job)", en: "Queued as \(job)")
  }
}
