import Canvas
import Documents
import SelfCheckCore

/// What `export` and `import` say.
enum TransferWording {
  /// - Parameter path: nil for standard output.
  static func exported(_ rounds: Int, _ plans: Int, to path: String?) -> LocalizedText {
    let (zh, en) = path.map { ("，写入 \($0.printable)", " to \($0.printable)") } ?? ("", "")
    return LocalizedText(
      zh: "导出了\(rounds)轮、\(plans)份计划\(zh)",
      en: "exported \(rounds.counting("round")) and \(plans.counting("plan"))\(en)")
  }

  static func incomplete(_ files: Int) -> LocalizedText {
    LocalizedText(
      zh: "有\(files)个文件读不了，没有导出，还留在原处",
      en:
        "\(files.counting("file")) can't be read and \(files == 1 ? "was" : "were") not exported; "
        + "what can't be read is still where it was")
  }

  static func imported(_ tally: ImportTally) -> LocalizedText {
    let present = tally.presentRounds + tally.presentPlans
    let raised = tally.raisedPlans
    return LocalizedText(
      zh: "新增\(tally.addedRounds)轮、\(tally.addedPlans)份计划"
        + (raised == 0 ? "" : "，更新了\(raised)份计划")
        + (present == 0
          ? "" : "；原来就有\(tally.presentRounds)轮、\(tally.presentPlans)份计划，没有改动"),
      en: "added \(tally.addedRounds.counting("round")) and \(tally.addedPlans.counting("plan"))"
        + (raised == 0 ? "" : ", brought \(raised.counting("plan")) up to date")
        + (present == 0
          ? ""
          : "; \(tally.presentRounds.counting("round")) and "
            + "\(tally.presentPlans.counting("plan")) were here already"))
  }

  static func refused(_ lines: Int) -> LocalizedText {
    LocalizedText(
      zh: "有\(lines)行没有导入，其余各行照常；文件应由 selfcheck export 写成，一行一条",
      en:
        "\(lines.counting("line")) \(lines == 1 ? "was" : "were") not imported, whatever was sound "
        + "was; the file should be as selfcheck export wrote it, a record a line")
  }

  static func moreRefused(_ lines: Int) -> LocalizedText {
    LocalizedText(
      zh: "还有\(lines)行有错，没有列出", en: "\(lines.counting("more bad line")) not listed")
  }
}
