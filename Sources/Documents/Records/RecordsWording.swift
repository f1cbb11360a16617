import SelfCheckCore

/// The words of the table of all records.
enum RecordsWording {
  static let columns = [
    LocalizedText(zh: "轮次", en: "Round"), LocalizedText(zh: "日期", en: "Date"),
    LocalizedText(zh: "版本", en: "Form"), LocalizedText(zh: "种类", en: "Kind"),
    PaperWording.area, LocalizedText(zh: "题目或事项", en: "Question or matter"),
    LocalizedText(zh: "作答或措施", en: "Answer or measure"), LocalizedText(zh: "得分", en: "Score"),
    LocalizedText(zh: "满分", en: "Maximum"), LocalizedText(zh: "等次", en: "Level"),
    PaperWording.due, PaperWording.status, LocalizedText(zh: "编号", en: "ID"),
  ]

  static let whole = LocalizedText(zh: "总体", en: "Overall")
  static let part = PaperWording.area
  static let answer = LocalizedText(zh: "作答", en: "Answer")
}
