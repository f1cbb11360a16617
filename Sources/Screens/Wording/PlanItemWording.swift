import Documents
import SelfCheckCore

/// The words for the parts of a plan's item.
enum PlanItemWording {
  static let title = LocalizedText(zh: "一条措施", en: "Measure")
  static let measure = LocalizedText(zh: "措施", en: "Measure")
  static let doneWhen = LocalizedText(zh: "完成标志", en: "Done when")
  static let due = LocalizedText(zh: "期限", en: "Due")
  static let helper = LocalizedText(zh: "配合人", en: "Who helps")
  static let topic = LocalizedText(zh: "事项", en: "Matter")
  static let status = LocalizedText(zh: "状态", en: "Status")
  static let notes = LocalizedText(zh: "记录", en: "Notes")
  static let newNote = LocalizedText(zh: "记一笔", en: "Add a note")
  static let why = LocalizedText(zh: "这一条的由来", en: "Where it comes from")
  static let empty = LocalizedText(zh: "（还没有写）", en: "(not written yet)")
  static let nobody = LocalizedText(zh: "（可以不写）", en: "(optional)")
  static let onlyToRead = LocalizedText(
    zh: "这一行只供查看", en: "this line is only there to be read")
  static let setStatus = LocalizedText(zh: "状态", en: "status")
  static let note = LocalizedText(zh: "记一笔", en: "note")
  static let choose = LocalizedText(zh: "修改", en: "change")

  /// On a line of its own.
  static func due(_ item: PlanItem, on today: CalendarDate) -> LocalizedText {
    let date = PlanWording.due(item, on: today)
    let overdue = item.isOverdue(on: today) ? ", \(PlanWording.overdue.en)" : ""
    return LocalizedText(zh: "\(due.zh)：\(date.zh)", en: "\(due.en): \(item.due)\(overdue)")
  }

  static func left(until day: CalendarDate, from today: CalendarDate) -> LocalizedText {
    let days = Int(day.dayNumber - today.dayNumber)
    switch days {
    case 0: return LocalizedText(zh: "就是今天", en: "today")
    case 1...: return LocalizedText(zh: "还有\(days)天", en: "in \(days.counting("day"))")
    default:
      return LocalizedText(zh: "已过\(-days)天", en: "\((-days).counting("day")) ago")
    }
  }

  static func note(_ note: PlanItem.Note) -> LocalizedText {
    LocalizedText(zh: "\(note.date)  \(note.text)", en: "\(note.date)  \(note.text)")
  }

  static func checkIn(_ checkIn: PlanItem.CheckIn) -> LocalizedText {
    let status = PlanWording.status(checkIn.status)
    let evidence = checkIn.evidence
    return LocalizedText(
      zh: "\(checkIn.date)回看：\(status.zh)" + (evidence.isEmpty ? "" : "；\(evidence)"),
      en: "Looked at again on \(checkIn.date): \(status.en.lowercased())"
        + (evidence.isEmpty ? "" : "; \(evidence)"))
  }
}

// What is asked for when a part is written.
extension PlanItemWording {
  static let measureHint = LocalizedText(
    zh: "写清楚做什么、做几次，越具体越好。",
    en: "Say what you will do and how often; the more concrete, the better.")
  static let doneWhenHint = LocalizedText(
    zh: "拿什么说明办成了？例如：3份留痕核稿单。",
    en: "What will show that it is done? Such as: three checked drafts on file.")
  static let helperHint = LocalizedText(
    zh: "写职务或岗位就行，不写姓名；可以不写。", en: "A post or a role will do, no names needed. Optional.")
  static let topicHint = LocalizedText(
    zh: "一句话说明是哪方面的事；报送时会用到，用中性的说法。",
    en: "In a few neutral words, what this is about; it appears when the plan is handed in.")
  static let noteHint = LocalizedText(
    zh: "记下做了什么、有什么变化。", en: "What was done, what has changed.")
  static let needed = LocalizedText(
    zh: "这一栏要写几个字；不想改，按Esc返回。", en: "This can't be empty; press Esc to leave it as it was.")

  static let dueHint = LocalizedText(
    zh: "按年-月-日填，例如2026-12-31；也可以按 + 和 - 一天一天地改。",
    en: "Year-month-day, such as 2026-12-31; + and - move it by a day.")
  static let dayLater = LocalizedText(zh: "晚一天、早一天", en: "a day later, earlier")
  static let weekLater = LocalizedText(zh: "晚一周、早一周", en: "a week later, earlier")
  static let typeDate = LocalizedText(zh: "填日期", en: "type a date")

  static func noSuchDay(_ text: String) -> LocalizedText {
    LocalizedText(
      zh: "日期不对：\(text)。请按年-月-日填，例如2026-12-31。",
      en: "No such date: \(text). Type year-month-day, such as 2026-12-31.")
  }
}
