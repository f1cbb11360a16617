import SelfCheckCore

/// What is said of a draft that can't be resumed as it is.
enum DraftWording {
  /// - Parameter name: of the file that still has the answers; nil where nothing may be written.
  static func dropped(_ ids: [String], keptAs name: String?) -> LocalizedText {
    let shown = ids.prefix(3)
    let rest = ids.count > shown.count
    let zh = shown.joined(separator: "、") + (rest ? "等" : "")
    let en = shown.joined(separator: ", ") + (rest ? " and others" : "")
    let kept = name.map { LocalizedText(zh: "；原文件保留为 \($0)", en: "; they are kept in \($0)") }
    return LocalizedText(
      zh: "题库有改动，没做完的一轮里有\(ids.count)题的答案不再适用（\(zh)）" + (kept?.zh ?? ""),
      en: "the question bank has changed: in the unfinished round the answers to \(ids.count) "
        + "\(ids.count == 1 ? "question" : "questions") no longer apply (\(en))"
        + (kept?.en ?? ""))
  }

  /// The bank has changed since, and every answer still applies.
  static func otherBank(_ version: String, now: String) -> LocalizedText {
    let (zh, en) =
      version == now ? ("", "") : ("（\(version) → \(now)）", " (\(version) → \(now))")
    return LocalizedText(
      zh: "没做完的一轮开始以后，题库有改动\(zh)；已答的各题都还适用",
      en: "the question bank has changed since the unfinished round began\(en); all of its answers "
        + "still apply")
  }

  static func unreadable(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "没做完的一轮读不了：\(reason.zh)", en: "the unfinished round can't be read: \(reason.en)")
  }

  static func setAside(_ name: String, _ reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "没做完的一轮读不了（\(reason.zh)），已改名为 \(name) 保留",
      en: "the unfinished round can't be read (\(reason.en)); it is kept as \(name)")
  }
}
