import Canvas
import Curses
import SelfCheckCore

/// The words of `selfcheck doctor`.
enum DoctorWording {
  static let terminal = LocalizedText(zh: "终端", en: "terminal")
  static let charset = LocalizedText(zh: "字符集", en: "character set")
  static let size = LocalizedText(zh: "窗口", en: "window")
  static let bank = LocalizedText(zh: "题库", en: "question bank")
  static let data = LocalizedText(zh: "数据目录", en: "data folder")
  static let pdf = LocalizedText(zh: "PDF", en: "PDF")
  static let printing = LocalizedText(zh: "打印", en: "printing")

  static let noSize = LocalizedText(
    zh: "标准输出不是终端，看不到大小", en: "unknown, since standard output is no terminal")
  static let pdfWorks = LocalizedText(
    zh: "可以做，Pango、Cairo 和中文字体都有", en: "can be made; Pango, Cairo and a Chinese font are there")
  static let unknown = LocalizedText(zh: "原因不明", en: "for an unknown reason")

  /// What stands first in a line.
  static func mark(_ standing: Diagnosis.Standing) -> LocalizedText {
    switch standing {
    case .works: LocalizedText(zh: "可用", en: "ok     ")
    case .isLacking: LocalizedText(zh: "欠缺", en: "lacking")
    case .isBroken: LocalizedText(zh: "不行", en: "broken ")
    }
  }

  /// - Parameter colors: nil where they are forbidden.
  static func terminal(_ name: String, colors: Int?) -> LocalizedText {
    let name = name.printable
    return switch colors {
    case nil:
      LocalizedText(
        zh: "\(name)，设了 NO_COLOR，不用颜色", en: "\(name), without colours, as NO_COLOR is set")
    case 0?: LocalizedText(zh: "\(name)，单色", en: "\(name), without colours")
    case let colors?: LocalizedText(zh: "\(name)，\(colors)色", en: "\(name), \(colors) colours")
    }
  }

  static func lineByLine(_ error: TerminalError) -> LocalizedText {
    let reason = TerminalWording.text(error)
    return LocalizedText(
      zh: "\(reason.zh)；这样运行时逐行作答", en: "\(reason.en); run like this, it goes line by line")
  }

  static func charset(_ codeset: String) -> LocalizedText {
    LocalizedText(
      zh: "\(codeset)，能显示汉字", en: "\(codeset), which has Chinese characters")
  }

  static func size(_ size: Size) -> LocalizedText {
    LocalizedText(
      zh: "\(size.columns)列\(size.rows)行", en: "\(size.columns) columns and \(size.rows) rows")
  }

  static func tooSmall(_ size: Size) -> LocalizedText {
    LocalizedText(
      zh: "\(size.columns)列\(size.rows)行，太小；请拉大到20列6行以上",
      en: "\(size.columns) columns and \(size.rows) rows are too few; make it 20 by 6 or larger")
  }

  static func bank(_ questionnaire: Questionnaire) -> LocalizedText {
    let (id, version) = (questionnaire.id, questionnaire.version.printable)
    let count = questionnaire.questions.count
    return LocalizedText(
      zh: "\(id)，版本\(version)，\(count)题，检查没有错误",
      en: "\(id), version \(version), \(count) questions, checked without an error")
  }

  static func data(_ folder: String, rounds: Int, unreadable: Int) -> LocalizedText {
    let folder = folder.printable
    let kept = LocalizedText(
      zh: "\(folder)，可以写，有\(rounds)轮",
      en: "\(folder), can be written to, \(rounds) \(rounds == 1 ? "round" : "rounds")")
    if unreadable == 0 { return kept }
    return LocalizedText(
      zh: "\(kept.zh)；另有\(unreadable)个文件读不了，用 selfcheck rounds verify 看原因",
      en: "\(kept.en); \(unreadable) more \(unreadable == 1 ? "file" : "files") can't be read, "
        + "selfcheck rounds verify says why")
  }

  static func cannotWrite(_ folder: String) -> LocalizedText {
    LocalizedText(
      zh: "\(folder.printable)不能写；请改权限，或用 --data 另指一个文件夹",
      en:
        "\(folder.printable) can't be written to; change its permissions, or name another with --data"
    )
  }

  static func printers(_ printers: PrintQueue.Printers) -> LocalizedText {
    let names = printers.names.map(\.printable)
    guard let preferred = printers.preferred?.printable else {
      return LocalizedText(
        zh: "有\(names.joined(separator: "、"))，没有默认打印机",
        en: "\(names.joined(separator: ", ")); none is the default")
    }
    return LocalizedText(zh: "默认打印机\(preferred)", en: "the default printer is \(preferred)")
  }
}
