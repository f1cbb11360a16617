import Documents
import Glibc
import SelfCheckCore

/// What commands say besides their data.
enum ConsoleWording {
  static func cannotWrite(_ code: Int32) -> LocalizedText {
    let reason = String(cString: strerror(code))
    return LocalizedText(zh: "写不出结果：\(reason)", en: "can't write the output: \(reason)")
  }

  static func severity(_ severity: BankProblem.Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(zh: "错误", en: "error")
    case .warning: LocalizedText(zh: "提醒", en: "warning")
    case .note: LocalizedText(zh: "供参考", en: "note")
    }
  }

  static func badBank(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "题库有\(count)处错误，没有载入；请逐处改正后再试",
      en: "the question bank has \(count) \(count == 1 ? "fault" : "faults") and was not loaded; "
        + "correct them and try again")
  }

  static func soundBank(_ questionnaire: Questionnaire) -> LocalizedText {
    let dimensions = questionnaire.dimensions
    let questions = questionnaire.questions.count
    let findings = dimensions.reduce(0) { $0 + $1.findings.count }
    let actions = questionnaire.actions.count
    return LocalizedText(
      zh: "没有发现问题：\(dimensions.count)个方面，\(questions)题，\(findings)种情形，\(actions)条措施",
      en: "no faults found: \(dimensions.count) dimensions, \(questions) questions, "
        + "\(findings) findings, \(actions) actions")
  }

  static let noRounds = LocalizedText(
    zh: "还没有做过自查；运行 selfcheck 开始", en: "there are no rounds yet; run selfcheck to begin")

  static func noSuchRound(_ name: String) -> LocalizedText {
    LocalizedText(
      zh: "没有“\(name)”这一轮；用 selfcheck rounds 查看各轮的序号",
      en: "there is no round \"\(name)\"; run selfcheck rounds to list them")
  }

  static func noSuchFile(_ path: String, _ code: Int32) -> LocalizedText {
    let reason = String(cString: strerror(code))
    return LocalizedText(zh: "读不了文件 \(path)：\(reason)", en: "can't read \(path): \(reason)")
  }

  static func fileTooLarge(_ path: String) -> LocalizedText {
    LocalizedText(zh: "文件 \(path) 超过 4 MiB", en: "\(path) is larger than 4 MiB")
  }

  static func badAnswers(_ path: String, _ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "\(path) 有\(count)处错误，没有计分",
      en: "\(path) has \(count) \(count == 1 ? "fault" : "faults") and was not scored")
  }

  static func notAsked(_ id: String) -> LocalizedText {
    LocalizedText(
      zh: "题目“\(id)”按其他答案或问卷形式不会被问到，它的答案不计入",
      en: "question \"\(id)\" isn't asked, given the form and the other answers; "
        + "its answer is not counted")
  }

  static func deleteRound(_ round: Round) -> LocalizedText {
    LocalizedText(
      zh: "删除第\(round.sequence)轮（\(round.finished.date)）？删除后无法恢复。",
      en: "Delete round \(round.sequence) (\(round.finished.date))? This cannot be undone.")
  }

  static func deleteAll(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "删除全部\(count)轮记录和没做完的一轮？删除后无法恢复。",
      en: "Delete \(count == 1 ? "the one round" : "all \(count) rounds") and any unfinished one? "
        + "This cannot be undone.")
  }

  static func leftAlone(_ file: UnreadableFile) -> LocalizedText {
    LocalizedText(
      zh: "没有删除 \(file.file)，它读不了：\(file.reason.zh)",
      en: "\(file.file) was not deleted, for it can't be read: \(file.reason.en)")
  }

  static let noLocks = LocalizedText(
    zh: "数据所在的文件系统不支持加锁，请不要同时运行两个自查程序，否则记录可能互相覆盖",
    en:
      "the file system of the records has no locks; don't run two self-checks at once, or one may "
      + "overwrite what the other wrote")

  static let nothingDeleted = LocalizedText(zh: "没有删除", en: "nothing was deleted")

  static func deleted(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "已删除\(count)轮", en: "\(count) \(count == 1 ? "round" : "rounds") deleted")
  }

  static let roundOrAll = LocalizedText(
    zh: "请指定一轮，或用 --all 删除全部", en: "name a round, or delete all of them with --all")

  static func round(_ round: RoundSummary, result: LocalizedText) -> LocalizedText {
    let form = ResultWording.form(round.form)
    return LocalizedText(
      zh: "第\(round.sequence)轮  \(round.finished.date)  \(form.zh)  \(result.zh)",
      en: "Round \(round.sequence)  \(round.finished.date)  \(form.en)  \(result.en)")
  }

  static func result(_ level: LocalizedText, _ tenths: Int) -> LocalizedText {
    LocalizedText(
      zh: "\(level.zh) \(decimal(tenths: tenths))", en: "\(level.en) \(decimal(tenths: tenths))")
  }

  /// A fault, how to mend it, and where there is one, a witness, as one line.
  static func fault(
    _ what: LocalizedText, mend: LocalizedText, witness: LocalizedText? = nil
  ) -> LocalizedText {
    let parts = [what, mend] + [witness].compactMap(\.self)
    return LocalizedText(
      zh: parts.map(\.zh).joined(separator: "；"), en: parts.map(\.en).joined(separator: "; "))
  }

  static func unreadable(_ file: UnreadableFile) -> LocalizedText {
    LocalizedText(
      zh: "读不了 \(file.file)：\(file.reason.zh)", en: "can't read \(file.file): \(file.reason.en)")
  }

  static let noSubcommand = LocalizedText(
    zh: "questions 后面还缺一个命令，如 check", en: "questions needs a command, such as check")

  static func unknownCommand(_ word: String, _ suggestion: String?) -> LocalizedText {
    let zh = suggestion.map { "，是不是“\($0)”" } ?? ""
    let en = suggestion.map { ", did you mean \"\($0)\"?" } ?? ""
    return LocalizedText(zh: "没有“\(word)”这个命令\(zh)", en: "there is no command \"\(word)\"\(en)")
  }

  static func usage(_ detail: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "\(detail.zh)；用 selfcheck --help 查看用法", en: "\(detail.en); see selfcheck --help")
  }
}
