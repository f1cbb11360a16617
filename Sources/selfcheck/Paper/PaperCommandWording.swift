import Canvas
import SelfCheckCore

/// What commands say of the papers that they give out.
enum PaperCommandWording {
  static let proposed = LocalizedText(
    zh: "这一轮还没有定下计划，以下是建议的措施；运行 selfcheck 可以选定和修改",
    en: "no plan has been kept for this round; these are the proposed measures, which can be "
      + "chosen and edited in selfcheck")

  static let printsAlone = LocalizedText(
    zh: "--print 打印成 PDF，不能再加 --output 或别的 --format",
    en: "--print makes a PDF for the printer and takes neither --output nor another --format")

  static let printerWithoutPrint = LocalizedText(
    zh: "--printer 要同 --print 一起用", en: "--printer goes with --print")

  static let forceWithoutOutput = LocalizedText(
    zh: "--force 要同 --output 一起用", en: "--force goes with --output")

  static let pdfOnTerminal = LocalizedText(
    zh: "PDF 不能显示在终端里；请用 --output FILE 存成文件，或用 --print 打印",
    en: "a PDF can't be shown in a terminal; take --output FILE, or --print")

  static func unknownEnding(_ path: String) -> LocalizedText {
    LocalizedText(
      zh: "\(path.printable) 的扩展名不是 pdf、html、md、txt、csv 或 json；改一个，或用 --format 指定格式",
      en: "the ending of \(path.printable) is none of pdf, html, md, txt, csv and json; change it, "
        + "or name the format with --format")
  }

  /// The same in the app, where the ending alone says the format.
  static func unknownEndingInApp(_ path: String) -> LocalizedText {
    LocalizedText(
      zh: "\(path.printable) 的扩展名不是 pdf、html、md、txt、csv 或 json",
      en: "the ending of \(path.printable) is none of pdf, html, md, txt, csv and json")
  }

  static func exists(_ path: String) -> LocalizedText {
    LocalizedText(
      zh: "\(path.printable) 已经存在，没有覆盖；换一个文件名，或加 --force",
      en: "\(path.printable) already exists and was not overwritten; take another name, or --force")
  }

  static func written(_ path: String) -> LocalizedText {
    LocalizedText(zh: "已写入 \(path.printable)", en: "wrote \(path.printable)")
  }
}
