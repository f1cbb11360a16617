import SelfCheckCore

/// The words of the two editions of a plan on paper.
enum PaperWording {
  static let handInTitle = LocalizedText(
    zh: "办公室业务个人提升计划", en: "Personal Plan for Office Skills")
  static let ownTitle = LocalizedText(
    zh: "个人自查记录与提升计划（本人留存）", en: "Self-Check Record and Plan (own copy)")
  static let footer = LocalizedText(
    zh: "供本人改进工作使用，不宜作为考核、评优或问责依据。",
    en: "For its owner's improvement at work; not meant for appraisal, awards or accountability.")

  // The sections.
  static let focus = LocalizedText(zh: "本期提升重点", en: "Focus of this plan")
  static let measures = LocalizedText(zh: "提升措施", en: "Measures")
  static let support = LocalizedText(zh: "需要的支持", en: "Support needed")
  static let overview = LocalizedText(zh: "本期概况", en: "This round")
  static let comparison = LocalizedText(zh: "与上期比较", en: "Compared with last time")
  static let findings = LocalizedText(zh: "需改进的情形", en: "What to improve")
  static let progress = LocalizedText(zh: "措施与进展", en: "Measures and progress")
  /// In place of measures, or of measures and progress, where none has been taken up.
  static let proposed = LocalizedText(zh: "建议的措施", en: "Proposed measures")
  static let circumstances = LocalizedText(
    zh: "客观因素与备忘", en: "Circumstances and notes")

  // The columns of measures.
  static let area = LocalizedText(zh: "方面", en: "Part")
  static let topic = LocalizedText(zh: "事项", en: "Matter")
  static let problem = LocalizedText(zh: "问题", en: "Problem")
  static let measure = LocalizedText(zh: "措施", en: "Measure")
  static let doneWhen = LocalizedText(zh: "完成标志", en: "Done when")
  static let due = LocalizedText(zh: "时间", en: "By")
  static let status = LocalizedText(zh: "进展", en: "Progress")
  static let helper = LocalizedText(zh: "配合人", en: "Who helps")
  static let notes = LocalizedText(zh: "记录", en: "Notes")
  static let checkIn = LocalizedText(zh: "回看", en: "Looked at again")

  static let name = LocalizedText(zh: "姓名", en: "Name")
  static let signature = LocalizedText(zh: "签名：", en: "Signature:")
  static let date = LocalizedText(zh: "日期：", en: "Date:")
  static let notTakenUp = LocalizedText(
    zh: "以下措施是按自查情况提出的建议，还没有选进本期计划。",
    en: "These measures are proposed from the self-check; none is in this round's plan yet.")
  static let none = LocalizedText(zh: "无。", en: "None.")

  /// Nothing where no name is to be printed.
  static func nameLine(_ name: String, in language: Language) -> [Block] {
    name.isEmpty ? [] : [.paragraph(LabelWording.labelled(Self.name, name)[language])]
  }

  static func date(_ date: CalendarDate) -> LocalizedText {
    LocalizedText(
      zh: "\(date.year)年\(date.month)月\(date.day)日",
      en: "\(date.day) \(months[date.month - 1]) \(date.year)")
  }

  /// Within the cell of a table; the year is said where it isn't today's.
  static func by(_ date: CalendarDate, on today: CalendarDate) -> LocalizedText {
    let whole = self.date(date)
    if date.year != today.year { return LocalizedText(zh: "\(whole.zh)前", en: whole.en) }
    return LocalizedText(
      zh: "\(date.month)月\(date.day)日前", en: "\(date.day) \(months[date.month - 1])")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func help(_ helper: String, with topic: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "\(topic.zh)：请\(helper)配合。", en: "\(topic.en): help from \(helper).")
  }

  static func circumstance(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "客观情况：\(text.zh)。", en: "Circumstances: \(text.en).")
  }

  // The own copy.
  static func round(_ round: Round) -> LocalizedText {
    let (form, date) = (ResultWording.form(round.form), date(round.finished.day))
    return LocalizedText(
      zh: "第\(round.sequence)轮自查（\(form.zh)），\(date.zh)完成。",
      en: "Round \(round.sequence) (\(form.en)), finished on \(date.en).")
  }

  static let firstRound = LocalizedText(
    zh: "这是第一轮，做完下一轮再比较。", en: "This is the first round; the next can be compared with it.")
  static let noPlan = LocalizedText(zh: "还没有定下措施。", en: "No measures have been taken up yet.")
  static let behindMeasures = LocalizedText(zh: "各条措施的由来和记录", en: "Behind the measures")

  static func note(_ date: CalendarDate, _ text: String) -> LocalizedText {
    LocalizedText(zh: "\(self.date(date).zh)：\(text)", en: "\(self.date(date).en): \(text)")
  }

  static func checkIn(_ checkIn: PlanItem.CheckIn) -> LocalizedText {
    let status = PlanWording.status(checkIn.status)
    let (date, evidence) = (date(checkIn.date), checkIn.evidence)
    return LocalizedText(
      zh: "\(date.zh)回看：\(status.zh)" + (evidence.isEmpty ? "" : "；\(evidence)"),
      en: "Looked at again on \(date.en): \(status.en)" + (evidence.isEmpty ? "" : "; \(evidence)"))
  }
}
