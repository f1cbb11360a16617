import Records
import SelfCheckCore

/// What commands say besides their data, whichever command it is.
enum ConsoleWording {
  static func cannotWrite(_ code: Int32) -> LocalizedText {
    let reason = SystemErrorWording.reason(code)
    return LocalizedText(
      zh: "写不出结果：\(reason.zh)", en: "can't write the output: \(reason.en)")
  }

  static let noLocks = LocalizedText(
    zh: "数据所在的文件系统不支持加锁，请不要同时运行两个自查程序，否则记录可能互相覆盖",
    en: "the file system that holds your records has no locks; don't run two self-checks at once, "
      + "or one may overwrite what the other wrote")

  /// A fault and how to mend it, as one line.
  static func fault(_ what: LocalizedText, mend: LocalizedText?) -> LocalizedText {
    let parts = [what, mend].compactMap(\.self).filter { !$0.zh.isEmpty }
    return LocalizedText(
      zh: parts.map(\.zh).joined(separator: "；"), en: parts.map(\.en).joined(separator: "; "))
  }

  static let noSubcommand = LocalizedText(
    zh: "questions 后面还缺一个命令：check 或 print", en: "questions needs a command: check or print")

  static func unknownCommand(_ word: String, _ suggestion: String?) -> LocalizedText {
    let zh = suggestion.map { "（是不是“\($0)”？）" } ?? ""
    let en = suggestion.map { " (did you mean \"\($0)\"?)" } ?? ""
    return LocalizedText(zh: "没有“\(word)”这个命令\(zh)", en: "there is no command \"\(word)\"\(en)")
  }

  static func usage(_ detail: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "\(detail.zh)；用 selfcheck --help 查看用法", en: "\(detail.en); see selfcheck --help")
  }
}
