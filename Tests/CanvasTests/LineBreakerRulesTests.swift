import Canvas
import Testing

/// What holds of every text at every width.
@Suite struct LineBreakerRulesTests {
  static let texts = [
    "最近30天，由我承办的会议散会后，我逐项问过议定事项的进展。每场都问；多数问、约一半问（少数也问）！“没有”问的——不算……",
    "《办公室业务个人提升计划》：一、本期提升重点；二、提升措施（事项、措施、完成标志、时间、进展）；三、需要的支持。",
    "依据《党政机关公文格式》（GB/T 9704-2012）第7.3.1条，完成率98.5%，经费￥1,200.00元，见https://example.org/a?b=c。",
    "He said: “I’ve read it” — twice; the office's rate rose 3.5% (from 1,200 to 1,242) within 30 days, e.g. by --plain.",
    "办公室的Swift程序v1.0.0能在Debian 12上运行；列夫·托尔斯泰写过War and Peace，是/否？",
    "，。！——……》））“《（【「", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "   ",
    "a\u{301}b\u{301}",
  ]
  static let widths = 1...120

  /// Those of clreq's basic level, as they are not to begin a line.
  static let neverFirst = Set("、，。：；！？》」』）〉】”’…—·/%")
  static let neverLast = Set("《“‘「『【〈（¥￥")

  func lines(_ text: String, _ width: Int) -> [String] {
    LineBreaker().lines(of: text, width: width)
  }

  @Test("Nothing but blanks is lost, and nothing is added", arguments: texts)
  func whole(_ text: String) {
    for width in Self.widths {
      #expect(
        lines(text, width).joined().filter { $0 != " " } == text.filter { $0 != " " },
        "width \(width)")
    }
  }

  @Test("No line is wider than the width, unless by its only character", arguments: texts)
  func fits(_ text: String) {
    for width in Self.widths {
      for line in lines(text, width) where line.count > 1 {
        #expect(CellWidths.narrow.width(of: line) <= width, "width \(width): \(line)")
      }
    }
  }

  @Test("No line begins or ends with a blank", arguments: texts)
  func blanks(_ text: String) {
    for width in Self.widths {
      for line in lines(text, width) {
        #expect(line.first != " " && line.last != " ", "width \(width): \(line)")
      }
    }
  }

  @Test("No mark stands where it must not, where there is room", arguments: texts.prefix(5))
  func marks(_ text: String) {
    for width in 14...120 {
      let lines = lines(text, width)
      for line in lines.dropFirst() {
        #expect(!Self.neverFirst.contains(line.first ?? " "), "width \(width): \(line)")
      }
      for line in lines.dropLast() {
        #expect(!Self.neverLast.contains(line.last ?? " "), "width \(width): \(line)")
      }
    }
  }

  @Test(
    "A word or number that fits in a line is never cut",
    arguments: [
      (texts[0], ["30天，"]), (texts[2], ["GB/T", "2012", "7.3.1", "98.5%，", "￥1,200.00"]),
      (texts[3], ["“I’ve", "office's", "3.5%", "1,200", "1,242)", "--plain."]),
      (texts[4], ["Swift", "v1.0.0", "Debian", "Peace，"]),
    ])
  func words(text: String, words: [String]) {
    for width in 12...120 {
      let lines = lines(text, width)
      for word in words {
        #expect(lines.contains { $0.contains(word) }, "width \(width): \(word) in \(lines)")
      }
    }
  }

  @Test(
    "A line holds as much as the rules allow, but for one before a short last line",
    arguments: texts.prefix(5))
  func greedy(_ text: String) {
    for width in Self.widths {
      let all = lines(text, width)
      let lines =
        width < 30 || CellWidths.narrow.width(of: all.last ?? "") > 9 ? all : all.dropLast()
      for (line, next) in zip(lines, lines.dropFirst()) where line.allSatisfy(\.isHan) {
        guard let first = next.first, first.isHan, next.dropFirst().first?.isHan == true else {
          continue
        }
        #expect(
          CellWidths.narrow.width(of: line + String(first)) > width, "width \(width): \(line)")
      }
    }
  }

  @Test("No character or two stand alone in the last of long lines", arguments: texts.prefix(3))
  func orphans(_ text: String) {
    for width in 30...120 {
      let lines = lines(text, width)
      if lines.count < 2 { continue }
      #expect(CellWidths.narrow.width(of: lines.last ?? "") >= 6, "width \(width): \(lines)")
    }
  }

  @Test func `Lines after the first hang`() {
    #expect(
      LineBreaker().lines(of: "一、党政办公室\n二、干部自查", width: 10, hangingIndent: 4) == [
        "一、党政办", "    公室", "二、干部自", "    查",
      ])
    #expect(LineBreaker().lines(of: "党政", width: 2, hangingIndent: 9).count == 2)
  }

  @Test func `Wide ambiguous characters are counted`() {
    let breaker = LineBreaker(widths: CellWidths(ambiguousIsWide: true))
    #expect(breaker.lines(of: "先核——再抽", width: 8) == ["先核——", "再抽"])
    #expect(breaker.lines(of: "先核——再抽", width: 7) == ["先", "核——", "再抽"])
  }
}

extension Character {
  fileprivate var isHan: Bool { ("\u{4E00}"..."\u{9FFF}").contains(self) }
}
