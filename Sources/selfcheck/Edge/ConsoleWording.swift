import Documents
import Records
import SelfCheckCore

/// What commands say besides their data.
enum ConsoleWording {
  static func cannotWrite(_ code: Int32) -> LocalizedText {
    let reason = SystemErrorWording.reason(code)
    return LocalizedText(
      zh: "写不出结果：\(reason.zh)", en: "can't write the output: \(reason.en)")
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
      en: "the question bank has \(counted(count, "error")) and was not loaded; correct "
        + "\(count == 1 ? "it" : "them") and try again")
  }

  /// How many errors and warnings there are; nil where neither.
  static func found(_ problems: [BankProblem]) -> LocalizedText? {
    let errors = problems.count { $0.severity == .error }
    let warnings = problems.count { $0.severity == .warning }
    let zh = (errors > 0 ? ["\(errors)处错误"] : []) + (warnings > 0 ? ["\(warnings)处提醒"] : [])
    let en =
      (errors > 0 ? [counted(errors, "error")] : [])
      + (warnings > 0 ? [counted(warnings, "warning")] : [])
    if zh.isEmpty { return nil }
    return LocalizedText(
      zh: "题库共有" + zh.joined(separator: "、"),
      en: "the question bank has " + en.joined(separator: " and "))
  }

  static func soundBank(_ questionnaire: Questionnaire) -> LocalizedText {
    let dimensions = questionnaire.dimensions
    let questions = questionnaire.questions.count
    let findings = dimensions.reduce(0) { $0 + $1.findings.count }
    let actions = questionnaire.actions.count
    return LocalizedText(
      zh: "没有发现问题：\(dimensions.count)个方面，\(questions)题，\(findings)种情形，\(actions)条措施",
      en:
        "no problems found: \(counted(dimensions.count, "part")), \(counted(questions, "question")), "
        + "\(counted(findings, "pattern")), \(counted(actions, "measure"))")
  }

  static func noFolder(_ path: String) -> LocalizedText {
    LocalizedText(
      zh: "题库文件夹 \(path) 不存在", en: "the question bank's folder \(path) does not exist")
  }

  static func notAFolder(_ path: String) -> LocalizedText {
    LocalizedText(
      zh: "\(path) 不是文件夹；请指定题库所在的文件夹",
      en: "\(path) is not a folder; name the folder that the question bank is in")
  }

  static func cannotOpenFolder(_ path: String, _ code: Int32) -> LocalizedText {
    let reason = SystemErrorWording.reason(code)
    return LocalizedText(
      zh: "打不开题库文件夹 \(path)：\(reason.zh)",
      en: "can't open the question bank's folder \(path): \(reason.en)")
  }

  static let noRounds = LocalizedText(
    zh: "还没有做过自查；运行 selfcheck 开始", en: "there are no rounds yet; run selfcheck to begin")

  static let noReadableRound = LocalizedText(
    zh: "没有读得了的记录；用 selfcheck rounds 查看原因",
    en: "none of the records can be read; run selfcheck rounds to see why")

  static func severalRounds(_ name: String, _ rounds: [Round]) -> LocalizedText {
    let ids = rounds.map(\.id)
    return LocalizedText(
      zh: "序号是\(name)的有\(ids.count)轮；请用 id 指定其中一轮：\(ids.joined(separator: "、"))",
      en: "\(ids.count) rounds have the number \(name); name one by its id: "
        + ids.joined(separator: ", "))
  }

  static func noSuchRound(_ name: String) -> LocalizedText {
    LocalizedText(
      zh: "没有“\(name)”这一轮；用 selfcheck rounds 查看各轮的序号",
      en: "there is no round \"\(name)\"; run selfcheck rounds to list them")
  }

  /// A file as messages name it, "-" being standard input.
  static func name(ofFile path: String) -> LocalizedText {
    path == "-"
      ? LocalizedText(zh: "标准输入", en: "standard input") : LocalizedText(zh: path, en: path)
  }

  static func cannotRead(_ file: LocalizedText, _ code: Int32) -> LocalizedText {
    let reason = SystemErrorWording.reason(code)
    return LocalizedText(
      zh: "读不了 \(file.zh)：\(reason.zh)", en: "can't read \(file.en): \(reason.en)")
  }

  static func tooLarge(_ file: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "\(file.zh) 超过 4 MiB", en: "\(file.en) is larger than 4 MiB")
  }

  static func badAnswers(_ file: LocalizedText, _ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "\(file.zh) 有\(count)处错误，没有计分",
      en: "\(file.en) has \(counted(count, "error")) and was not scored")
  }

  /// What of the answers counts nowhere: how many, and the first few by name.
  static func notAsked(_ ids: [String]) -> LocalizedText {
    let shown = ids.prefix(3)
    let (count, rest) = (ids.count, ids.count - shown.count)
    return LocalizedText(
      zh: "有\(count)题的答案没有计入，按问卷形式或其他答案不会问到这些题："
        + shown.joined(separator: "、") + (rest > 0 ? "等" : ""),
      en:
        "\(counted(count, "answer")) \(count == 1 ? "was" : "were") not counted, because the form "
        + "or the other answers leave \(count == 1 ? "that question" : "those questions") out: "
        + shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""))
  }

  static func deleteRound(_ round: Round) -> LocalizedText {
    LocalizedText(
      zh: "删除第\(round.sequence)轮（\(round.finished.date)）？删除后无法恢复。",
      en: "Delete round \(round.sequence) (\(round.finished.date))? This cannot be undone.")
  }

  static func deleteAll(_ count: Int) -> LocalizedText {
    let rounds =
      switch count {
      case 0: LocalizedText(zh: "", en: "any unfinished round")
      case 1: LocalizedText(zh: "仅有的1轮记录和", en: "the only round and any unfinished one")
      default:
        LocalizedText(zh: "全部\(count)轮记录和", en: "all \(count) rounds and any unfinished one")
      }
    return LocalizedText(
      zh: "删除\(rounds.zh)没做完的一轮？删除后无法恢复。",
      en: "Delete \(rounds.en)? This cannot be undone.")
  }

  static func leftAlone(_ file: UnreadableFile) -> LocalizedText {
    LocalizedText(
      zh: "\(file.file) 读不了，没有删除：\(file.reason.zh)",
      en: "\(file.file) was left in place, because it can't be read: \(file.reason.en)")
  }

  /// Rounds that belong to a question bank other than the one at hand.
  static func othersLeft(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "另有\(count)轮属于别的题库，没有删除",
      en:
        "\(counted(count, "round")) of another question bank \(count == 1 ? "was" : "were") left in "
        + "place")
  }

  static let noLocks = LocalizedText(
    zh: "数据所在的文件系统不支持加锁，请不要同时运行两个自查程序，否则记录可能互相覆盖",
    en: "the file system that holds your records has no locks; don't run two self-checks at once, "
      + "or one may overwrite what the other wrote")

  static let nothingDeleted = LocalizedText(zh: "没有删除", en: "nothing was deleted")

  static func deleted(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "已删除\(count)轮", en: "\(counted(count, "round")) deleted")
  }

  static let roundOrAll = LocalizedText(
    zh: "请指定一轮，或用 --all 删除全部", en: "name a round, or use --all to delete all of them")

  /// - Parameter id: where another round has the same number.
  static func round(
    _ round: RoundSummary, result: LocalizedText, id: String? = nil
  ) -> LocalizedText {
    let form = ResultWording.form(round.form)
    let id = id.map { "  \($0)" } ?? ""
    return LocalizedText(
      zh: "第\(round.sequence)轮  \(round.finished.date)  \(form.zh)  \(result.zh)\(id)",
      en: "Round \(round.sequence)  \(round.finished.date)  \(form.en)  \(result.en)\(id)")
  }

  static func result(_ level: LocalizedText, _ tenths: Int) -> LocalizedText {
    LocalizedText(
      zh: "\(level.zh) \(decimal(tenths: tenths))", en: "\(level.en) \(decimal(tenths: tenths))")
  }

  /// A fault, how to mend it, and where there is one, a witness, as one line.
  static func fault(
    _ what: LocalizedText, mend: LocalizedText?, witness: LocalizedText? = nil
  ) -> LocalizedText {
    let parts = [what, mend, witness].compactMap(\.self).filter { !$0.zh.isEmpty }
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

  /// Such as "1 round", "2 rounds".
  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
