import Documents
import Records
import SelfCheckCore

/// What `score` says besides the result.
enum ScoreWording {
  /// A file as messages name it, "-" being standard input.
  static func name(ofFile path: String) -> LocalizedText {
    path == "-"
      ? LocalizedText(zh: "标准输入", en: "standard input") : LocalizedText(zh: path, en: path)
  }

  /// The blank between Chinese words and a path.
  private static func gap(_ file: LocalizedText) -> String { file.zh == file.en ? " " : "" }

  static func cannotRead(_ file: LocalizedText, _ code: Int32) -> LocalizedText {
    let reason = SystemErrorWording.reason(code)
    return LocalizedText(
      zh: "读不了\(gap(file))\(file.zh)：\(reason.zh)", en: "can't read \(file.en): \(reason.en)")
  }

  static func tooLarge(_ file: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "\(file.zh)\(gap(file))超过 4 MiB", en: "\(file.en) is larger than 4 MiB")
  }

  static func badAnswers(_ file: LocalizedText, _ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "\(file.zh)\(gap(file))有\(count)处错误，没有计分",
      en: "\(file.en) has \(count.counting("error")) and was not scored")
  }

  /// What of the answers counts nowhere: how many, and the first few by name.
  static func notAsked(_ ids: [String]) -> LocalizedText {
    let shown = ids.prefix(3)
    let (count, rest) = (ids.count, ids.count - shown.count)
    return LocalizedText(
      zh: "有\(count)题的答案没有计入，按问卷形式或其他答案不会问到这些题："
        + shown.joined(separator: "、") + (rest > 0 ? "等" : ""),
      en:
        "\(count.counting("answer")) \(count == 1 ? "was" : "were") not counted, because the form "
        + "or the other answers leave \(count == 1 ? "that question" : "those questions") out: "
        + shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""))
  }
}
