import SelfCheckCore

/// The words of figures.
enum FigureWording {
  static func radar(hasOlder: Bool) -> LocalizedText {
    LocalizedText(
      zh: "各方面的位置，越靠外越扎实" + (hasOlder ? "（实线为本期，虚线为上期）" : ""),
      en: "Where each part stands; further out is more solid"
        + (hasOlder ? " (solid line: now; dashed: last time)" : ""))
  }

  static let trend = LocalizedText(
    zh: "历次走势（●完整版，○简短版；虚线两头的题目或规则不同）",
    en: "Trend over the rounds (● full form, ○ short form; dashed where questions or rules differ)")

  static func axis(_ name: String, now: String, before: String?) -> LocalizedText {
    let zh = before.map { "；上期\($0)" } ?? ""
    let en = before.map { "; last time \($0)" } ?? ""
    return LocalizedText(zh: "\(name)：\(now)\(zh)", en: "\(name): \(now)\(en)")
  }

  static func round(
    _ sequence: Int, _ date: CalendarDate, _ parts: [(String, String)]
  ) -> LocalizedText {
    LocalizedText(
      zh: "第\(sequence)轮（\(date)）：" + parts.map { $0 + $1 }.joined(separator: "，"),
      en: "Round \(sequence) (\(date)): " + parts.map { "\($0) \($1)" }.joined(separator: ", "))
  }
}
