import BankFormat
import Documents
import Records
import SelfCheckCore

/// What commands say of a question bank as a whole.
enum BankWording {
  static func severity(_ severity: BankProblem.Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(zh: "错误", en: "error")
    case .warning: LocalizedText(zh: "提醒", en: "warning")
    case .note: LocalizedText(zh: "供参考", en: "note")
    }
  }

  static func witness(_ witness: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "例如：\(witness.zh)", en: "for example: \(witness.en)")
  }

  static let notes = LocalizedText(zh: "供参考：", en: "For your information:")

  static func badBank(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "题库有\(count)处错误，没有载入；请逐处改正后再试",
      en: "the question bank has \(count.counting("error")) and was not loaded; correct "
        + "\(count == 1 ? "it" : "them") and try again")
  }

  /// How many errors and warnings there are; nil where neither.
  static func found(in reading: BankReading) -> LocalizedText? {
    let problems = reading.problems
    let errors = problems.count { $0.severity == .error }
    let warnings = problems.count { $0.severity == .warning }
    let zh = (errors > 0 ? ["\(errors)处错误"] : []) + (warnings > 0 ? ["\(warnings)处提醒"] : [])
    let en =
      (errors > 0 ? [errors.counting("error")] : [])
      + (warnings > 0 ? [warnings.counting("warning")] : [])
    if zh.isEmpty { return nil }
    let rest = reading.isUnderstood ? LocalizedText(zh: "", en: "") : notProvedYet
    return LocalizedText(
      zh: "题库共有" + zh.joined(separator: "、") + rest.zh,
      en: "the question bank has " + en.joined(separator: " and ") + rest.en)
  }

  private static let notProvedYet = LocalizedText(
    zh: "；改正以后才能接着查计分和情形，请再查一遍",
    en: "; its rules can be proved once that is corrected, so check it again")

  static func soundBank(_ questionnaire: Questionnaire) -> LocalizedText {
    let dimensions = questionnaire.dimensions
    let questions = questionnaire.questions.count
    let findings = dimensions.reduce(0) { $0 + $1.findings.count }
    let limits = dimensions.reduce(0) { $0 + $1.limits.count }
    let actions = questionnaire.actions.count
    return LocalizedText(
      zh: "没有发现问题：\(dimensions.count)个方面，\(questions)题，\(findings)种情形，"
        + "\(limits)条短板，\(actions)条措施，经\(Proof.names.count)项检查",
      en:
        "no problems found: \(dimensions.count.counting("part")), \(questions.counting("question")), "
        + "\(findings.counting("pattern")), \(limits.counting("limit")), "
        + "\(actions.counting("measure")); proved by \(Proof.names.count.counting("check"))")
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
}
