import Documents
import SelfCheckCore

/// What commands say of the rounds that are kept.
enum RoundsWording {
  static let noRounds = LocalizedText(
    zh: "还没有做过自查；运行 selfcheck 开始", en: "there are no rounds yet; run selfcheck to begin")

  static let noReadableRound = LocalizedText(
    zh: "没有读得了的记录；用 selfcheck rounds 查看原因",
    en: "none of the records can be read; run selfcheck rounds to see why")

  /// - Parameter count: at least 1.
  static func onlyOfOtherBanks(_ count: Int) -> LocalizedText {
    let (them, one) = count == 1 ? ("it", "it") : ("them", "one")
    return LocalizedText(
      zh: "还没有用这套题做过自查；另有\(count)轮用的是别的题库，selfcheck rounds 可以列出。要看，\(itsBank.zh)",
      en: "no round has answered these questions yet; \(count) answered another question bank: "
        + "selfcheck rounds lists \(them). To see \(one), \(itsBank.en)")
  }

  /// - Parameter name: of a round that is there.
  static func ofOtherBank(_ name: String) -> LocalizedText {
    LocalizedText(
      zh: "“\(name)”这一轮用的是别的题库；要看，\(itsBank.zh)",
      en: "round \"\(name)\" answered another question bank; to see it, \(itsBank.en)")
  }

  private static let itsBank = LocalizedText(
    zh: "请用 --questions 指定它的题库，自带的题库不加这个选项",
    en: "name its bank with --questions DIR, or leave that out for the built-in bank")

  static let noneBefore = LocalizedText(
    zh: "只做过一轮，没有上一轮", en: "there is only one round, and none before it")

  static func severalRounds(_ name: String, _ ids: [String]) -> LocalizedText {
    LocalizedText(
      zh: "序号是\(name)的有\(ids.count)轮；请用 id 指定其中一轮：\(ids.joined(separator: "、"))",
      en: "\(ids.count) rounds have the number \(name); name one by its id: "
        + ids.joined(separator: ", "))
  }

  static func noSuchRound(_ name: String, unreadable: Int) -> LocalizedText {
    let files = unreadable == 1 ? "a file" : "\(unreadable) files"
    return LocalizedText(
      zh: "没有“\(name)”这一轮"
        + (unreadable == 0
          ? "；用 selfcheck rounds 查看各轮的序号" : "，但有\(unreadable)个文件读不了；用 selfcheck rounds 查看"),
      en: "there is no round \"\(name)\""
        + (unreadable == 0 ? "" : ", but \(files) can't be read")
        + "; run selfcheck rounds to list them")
  }

  static func deleteRound(_ round: Round) -> LocalizedText {
    LocalizedText(
      zh: "删除第\(round.sequence)轮（\(round.finished.date)）？删除后无法恢复。",
      en: "Delete round \(round.sequence) (\(round.finished.date))? This cannot be undone.")
  }

  /// - Parameters:
  ///   - count: of rounds.
  ///   - hasDraft: whether a round is unfinished.
  static func deleteAll(_ count: Int, hasDraft: Bool) -> LocalizedText {
    let draft = LocalizedText(zh: "没做完的一轮", en: "the unfinished one")
    let rounds =
      count == 1
      ? LocalizedText(zh: "仅有的1轮记录", en: "the only round")
      : LocalizedText(zh: "全部\(count)轮记录", en: "all \(count) rounds")
    let what =
      switch (count, hasDraft) {
      case (0, _): LocalizedText(zh: draft.zh, en: "the unfinished round")
      case (_, false): rounds
      case (_, true):
        LocalizedText(zh: "\(rounds.zh)和\(draft.zh)", en: "\(rounds.en) and \(draft.en)")
      }
    return LocalizedText(
      zh: "删除\(what.zh)？删除后无法恢复。", en: "Delete \(what.en)? This cannot be undone.")
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
        "\(count.counting("round")) of another question bank \(count == 1 ? "was" : "were") left in "
        + "place")
  }

  static let nothingToDelete = LocalizedText(
    zh: "没有可删除的记录", en: "there is nothing to delete")

  static let nothingDeleted = LocalizedText(zh: "没有删除", en: "nothing was deleted")

  static func deleted(_ count: Int) -> LocalizedText {
    count == 0
      ? LocalizedText(zh: "没做完的一轮已删除", en: "the unfinished round was deleted")
      : LocalizedText(zh: "已删除\(count)轮", en: "\(count.counting("round")) deleted")
  }

  static let roundOrAll = LocalizedText(
    zh: "请指定一轮，或用 --all 删除全部", en: "name a round, or use --all to delete all of them")

  /// - Parameters:
  ///   - id: where another round has the same number.
  ///   - isOfOtherBank: whether it belongs to a question bank other than the one at hand.
  static func round(
    _ round: RoundSummary, result: LocalizedText, id: String?, isOfOtherBank: Bool
  ) -> LocalizedText {
    let form = ResultWording.form(round.form)
    let id = id.map { "  \($0)" } ?? ""
    let (zh, en) = isOfOtherBank ? ("  （别的题库）", "  (another question bank)") : ("", "")
    return LocalizedText(
      zh: "第\(round.sequence)轮  \(round.finished.date)  \(form.zh)  \(result.zh)\(id)\(zh)",
      en: "Round \(round.sequence)  \(round.finished.date)  \(form.en)  \(result.en)\(id)\(en)")
  }

  static func result(_ level: LocalizedText, _ tenths: Int) -> LocalizedText {
    LocalizedText(
      zh: "\(level.zh) \(decimal(tenths: tenths))", en: "\(level.en) \(decimal(tenths: tenths))")
  }

  static func unreadable(_ file: UnreadableFile) -> LocalizedText {
    LocalizedText(
      zh: "读不了 \(file.file)：\(file.reason.zh)", en: "can't read \(file.file): \(file.reason.en)")
  }
}
