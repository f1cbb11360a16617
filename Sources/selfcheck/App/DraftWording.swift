import SelfCheckCore

/// What is said of a draft that can't be resumed as it is.
enum DraftWording {
  /// Answers that no longer apply.
  ///
  /// - Parameters:
  ///   - reworded: the questions that were changed since.
  ///   - removed: how many are no longer in the bank.
  ///   - name: of the file that still has the answers; nil where nothing may be written.
  static func dropped(
    reworded: [Question], removed: Int, keptAs name: String?
  ) -> LocalizedText {
    let count = reworded.count + removed
    let kept = name.map { LocalizedText(zh: "；原文件保留为 \($0)", en: "; they are kept in \($0)") }
    let zh = [changed(reworded)?.zh, removed == 0 ? nil : "\(removed)题已不在题库里"]
    let en = [changed(reworded)?.en, removed == 0 ? nil : "\(removed) no longer in the bank"]
    return LocalizedText(
      zh: "题库有改动，没做完的一轮里有\(count)题的答案不再适用（"
        + zh.compactMap(\.self).joined(separator: "，") + "）" + (kept?.zh ?? ""),
      en: "the question bank has changed: in the unfinished round the answers to \(count) "
        + "\(count == 1 ? "question" : "questions") no longer apply ("
        + en.compactMap(\.self).joined(separator: ", ") + ")" + (kept?.en ?? ""))
  }

  /// Names the first of the questions by the words that it begins with.
  private static func changed(_ questions: [Question]) -> LocalizedText? {
    questions.first.map { first in
      LocalizedText(
        zh: "“\(beginning(of: first.text.zh, count: 16))”"
          + (questions.count == 1 ? "已改过" : "等\(questions.count)题已改过"),
        en: "“\(beginning(of: first.text.en, count: 40))”"
          + (questions.count == 1 ? "" : " and \(questions.count - 1) more") + " changed")
    }
  }

  private static func beginning(of text: String, count: Int) -> String {
    text.count > count ? text.prefix(count) + "…" : text
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
