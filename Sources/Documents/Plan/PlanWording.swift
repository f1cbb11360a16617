import SelfCheckCore

/// The words for a plan that its screens and its documents share.
public enum PlanWording {
  public static let title = LocalizedText(zh: "提升计划", en: "Improvement plan")
  public static let overdue = LocalizedText(zh: "已过期限", en: "overdue")

  /// What a measure of one's own is about before its owner has said so.
  public static let ownTopic = LocalizedText(zh: "自定事项", en: "A matter of one's own")

  public static func status(_ status: PlanItem.Status) -> LocalizedText {
    switch status {
    case .open: LocalizedText(zh: "未开始", en: "Not started")
    case .doing: LocalizedText(zh: "进行中", en: "Under way")
    case .done: LocalizedText(zh: "已完成", en: "Done")
    case .dropped: LocalizedText(zh: "不再适用", en: "No longer applies")
    }
  }

  /// The same of an item, with a word on one whose time has passed.
  public static func status(of item: PlanItem, on today: CalendarDate) -> LocalizedText {
    let status = status(item.status)
    if !item.isOverdue(on: today) { return status }
    return LocalizedText(zh: "\(status.zh)，\(overdue.zh)", en: "\(status.en), \(overdue.en)")
  }

  /// The day by which something is to be done, such as "due 2026-12-22".
  public static func due(_ day: CalendarDate) -> LocalizedText {
    LocalizedText(zh: "\(day)前", en: "due \(day)")
  }

  /// The same, with a word on an item whose time has passed.
  ///
  /// - Parameter today: nothing is overdue on its own day.
  public static func due(_ item: PlanItem, on today: CalendarDate) -> LocalizedText {
    let due = due(item.due)
    if !item.isOverdue(on: today) { return due }
    return LocalizedText(zh: "\(due.zh)，\(overdue.zh)", en: "\(due.en), \(overdue.en)")
  }
}

// Why a measure is proposed.
extension PlanWording {
  static func problem(_ problem: LocalizedText) -> LocalizedText {
    LabelWording.labelled(LocalizedText(zh: "问题", en: "Problem"), problem)
  }

  /// - Parameter points: of the answers behind it, weighted.
  static func grounds(
    _ severity: LocalizedText, in part: LocalizedText?, toWin points: Int
  ) -> LocalizedText {
    let (zh, en) = part.map { ("（\($0.zh)）", " (\($0.en))") } ?? ("", "")
    return LocalizedText(
      zh: "为什么提出：\(severity.zh)\(zh)，相关的题还能多得\(points)分",
      en: "Why: \(severity.en.lowercased())\(en), \(points.counting("point")) to win on the "
        + "questions behind it")
  }

  static let carriedOver = LocalizedText(
    zh: "上次计划里还没办完，接着办", en: "Carried over: still open in the last plan")
}
