import SelfCheckCore

/// The words of figures.
enum FigureWording {
  static let radar = LocalizedText(zh: "各方面的位置", en: "Where each part stands")

  static func radarLegend(hasOlder: Bool) -> LocalizedText {
    LocalizedText(
      zh: "越靠外越扎实" + (hasOlder ? "；实线为本期，虚线为上期" : ""),
      en: "further out is more solid" + (hasOlder ? "; solid line: now; dashed: last time" : ""))
  }

  static let trendHeading = LocalizedText(zh: "历次走势", en: "Trend over the rounds")
  static let trend = LocalizedText(
    zh: "最近几轮的等次和得分", en: "Level and score of the latest rounds")

  /// Nothing of what isn't in the drawing.
  static func trendLegend(_ rounds: [TrendFigure.Round]) -> LocalizedText {
    let marks = LocalizedText(zh: "●完整版，○简短版", en: "● full form, ○ short form")
    let dashes = LocalizedText(
      zh: "虚线两头的题目或规则不同", en: "dashed where questions or rules differ")
    let parts =
      (rounds.allSatisfy(\.isFull) ? [] : [marks])
      + (rounds.allSatisfy(\.isOnOneFooting) ? [] : [dashes])
    return LocalizedText(
      zh: parts.map(\.zh).joined(separator: "；"), en: parts.map(\.en).joined(separator: "; "))
  }

  static func axis(_ name: String, now: String, before: String?) -> LocalizedText {
    let zh = before.map { "；上期\($0)" } ?? ""
    let en = before.map { "; last time \($0)" } ?? ""
    return LocalizedText(zh: "\(name)：\(now)\(zh)", en: "\(name): \(now)\(en)")
  }

  static func round(_ round: TrendFigure.Round, _ parts: [(String, String)]) -> LocalizedText {
    let form = ResultWording.form(round.isFull ? .full : .short)
    let (zh, en) = (
      parts.map { $0 + $1 }.joined(separator: "，"),
      parts.map { "\($0) \($1)" }.joined(separator: ", ")
    )
    return LocalizedText(
      zh: "第\(round.sequence)轮（\(round.date)，\(form.zh)）：\(zh)",
      en: "Round \(round.sequence) (\(round.date), \(form.en)): \(en)")
  }
}
