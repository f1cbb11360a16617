import Canvas
import Testing

@Suite struct LineBreakerTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var width: Int
    var lines: [String]

    init(_ name: String, _ text: String, _ width: Int, _ lines: [String]) {
      testDescription = name
      self.text = text
      self.width = width
      self.lines = lines
    }
  }

  @Test(
    "A text is broken into the lines that the rules ask for",
    arguments: [
      Case("Han characters anywhere", "党政办公室干部自查", 8, ["党政办公", "室干部自", "查"]),
      Case("an odd column stays empty", "党政办公室", 5, ["党政", "办公", "室"]),
      Case("a full stop takes its character along", "会议散会后。", 10, ["会议散会", "后。"]),
      Case("two closing marks", "他说“可以。”", 10, ["他说“可", "以。”"]),
      Case("an opening mark goes to the next line", "按照《办法》办", 6, ["按照", "《办", "法》办"]),
      Case("a dash is never first", "先核表——再抽人", 7, ["先核", "表——再", "抽人"]),
      Case("an ellipsis is never first", "在推进……后来", 7, ["在推", "进……后", "来"]),
      Case("an interpunct is never first", "列夫·托尔斯泰", 4, ["列", "夫·", "托尔", "斯泰"]),
      Case("a slash is never first", "未经手/未承办", 6, ["未经", "手/未", "承办"]),
      Case("a per cent sign stays with its number", "完成率为98.5%以上", 12, ["完成率为", "98.5%以上"]),
      Case("a currency sign stays with its amount", "报销款项¥1,200元", 10, ["报销款项", "¥1,200元"]),
      Case("a Latin word is whole", "使用Swift语言", 8, ["使用", "Swift语", "言"]),
      Case(
        "the number of a standard is whole", "见GB/T 9704-2012的", 13,
        ["见GB/T", "9704-2012的"]),
      Case("Western text breaks at blanks", "one two three", 8, ["one two", "three"]),
      Case("a word exactly as wide as the line", "abcd efgh", 4, ["abcd", "efgh"]),
      Case(
        "an apostrophe is inside its word", "the director’s own", 12, ["the", "director’s", "own"]),
      Case(
        "brackets belong to their words", "see note (first) now", 10,
        ["see note", "(first)", "now"]),
      Case("an overlong word is cut", "a abcdefghij", 4, ["a", "abcd", "efgh", "ij"]),
      Case("a hyphen may begin a word", "use --plain here", 8, ["use", "--plain", "here"]),
      Case("blanks at a break vanish", "ab    cd", 3, ["ab", "cd"]),
      Case("blanks around the text vanish", "  ab ", 9, ["ab"]),
      Case("line breaks are kept", "甲\n\n乙", 10, ["甲", "", "乙"]),
      Case("nothing is one empty line", "", 10, [""]),
      Case("blanks alone are one empty line", "   ", 2, [""]),
      Case("a rule is broken when nothing else is left", "好。”", 2, ["好", "。", "”"]),
      Case("a character wider than the line", "中a", 1, ["中", "a"]),
      Case(
        "a character or two take others along to the last line", "最近一次会议通知缺了要求，呈送之前我怎么处理的？", 40,
        ["最近一次会议通知缺了要求，呈送之前我怎么", "处理的？"]),
      Case(
        "an opening mark goes along with what moves", "最近一次我经手印发的工作通知写全了没有（权重2）", 44,
        ["最近一次我经手印发的工作通知写全了没有", "（权重2）"]),
      Case(
        "a word goes along whole", "报出之前我核了数据、版本、附件和selfcheck的字", 44,
        ["报出之前我核了数据、版本、附件和", "selfcheck的字"]),
      Case(
        "a short word of a Western text stays alone", "one two three four five six seven it", 34,
        ["one two three four five six seven", "it"]),
      Case(
        "nothing moves where lines are short", "最近一次会议通知缺了要求，怎么处理", 28,
        ["最近一次会议通知缺了要求，怎", "么处理"]),
      Case("a width below 1 counts as 1", "ab", -3, ["a", "b"]),
    ])
  func lines(_ sample: Case) {
    #expect(LineBreaker().lines(of: sample.text, width: sample.width) == sample.lines)
  }
}
