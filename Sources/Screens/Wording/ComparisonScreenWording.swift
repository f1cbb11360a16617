import Documents
import SelfCheckCore

/// The words around a comparison and a trend; what they say themselves is the documents'.
enum ComparisonScreenWording {
  static let title = LocalizedText(zh: "两轮比较", en: "Comparison")
  static let figures = LocalizedText(zh: "分数和误差", en: "figures")
  static let series = LocalizedText(zh: "总体、各方面", en: "overall, parts")
  static let inTime = LocalizedText(zh: "更早、更近", en: "earlier, later")
  static let leftAndRight = LocalizedText(zh: "左右键", en: "Left/Right")
  static let toEnds = LocalizedText(zh: "最早、最近", en: "first, last")
  static let overall = LocalizedText(zh: "总体", en: "overall")
  static let marks = LocalizedText(zh: "* 完整版  o 简短版", en: "* full form  o short form")
  static let changedBank = LocalizedText(zh: "! 题库有改动", en: "! bank changed")

  /// - Parameters:
  ///   - first: the number of the first round shown.
  ///   - last: that of the last one shown.
  ///   - count: how many rounds there are.
  static func part(from first: Int, to last: Int, of count: Int) -> LocalizedText {
    LocalizedText(zh: "第\(first)至\(last)轮，共\(count)轮", en: "\(first)-\(last) of \(count)")
  }

  static func trend(of series: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "\(TrendWording.title.zh)：\(series.zh)", en: "\(TrendWording.title.en): \(series.en)")
  }

  static func latest(
    _ point: Trend.Point, _ level: LocalizedText?, _ tenths: Int?, isOfToday: Bool
  ) -> LocalizedText {
    let round = TrendWording.round(point.sequence)
    let score = tenths.map { " " + decimal(tenths: $0) } ?? ""
    let level = level ?? ResultWording.notScored
    return LocalizedText(
      zh: "\(round.zh)  \(point.finished.date)  \(level.zh)\(score)"
        + (isOfToday ? "" : "（当时的等次）"),
      en: "\(round.en)  \(point.finished.date)  \(level.en)\(score)"
        + (isOfToday ? "" : " (its level then)"))
  }
}
