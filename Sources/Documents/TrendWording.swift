import SelfCheckCore

/// The words of a trend besides those of the bank.
public enum TrendWording {
  public static let title = LocalizedText(zh: "历次走势", en: "Trend")
  static let separator = LocalizedText(zh: "；", en: "; ")
  static let changedBank = LocalizedText(
    zh: "题库从这里起有改动，前后的分数不宜直接比：",
    en: "The question bank changed here; scores before and after don't compare directly:")
  static let forms = LocalizedText(
    zh: "完整版和简短版的题不同，两种版本的分数不宜直接比。",
    en: "The full and the short form have different questions; their scores don't compare directly."
  )
  static let onlyOne = LocalizedText(
    zh: "只做过一轮；做完下一轮，这里就会说出有什么变化。",
    en: "There is only one round; after the next one, what changed is told here.")
  static let noComparison = LocalizedText(
    zh: "相邻两轮差一点，可能只是当月情况不同，看几轮的走势更可靠。",
    en: "A small step between two rounds may only be a different month; the course over several "
      + "rounds is a better guide.")

  public static func round(_ sequence: Int) -> LocalizedText {
    LocalizedText(zh: "第\(sequence)轮", en: "Round \(sequence)")
  }

  static func heading(_ point: Trend.Point, _ overall: LocalizedText) -> LocalizedText {
    let (date, form) = (point.finished.date, ResultWording.form(point.form))
    let round = round(point.sequence)
    return LocalizedText(
      zh: "\(round.zh)，\(date)，\(form.zh)，总体\(overall.zh)",
      en: "\(round.en), \(date), \(form.en), overall \(overall.en)")
  }

  static func score(_ level: LocalizedText, tenths: Int) -> LocalizedText {
    let score = decimal(tenths: tenths)
    return LocalizedText(zh: "\(level.zh) \(score)", en: "\(level.en) \(score)")
  }
}
