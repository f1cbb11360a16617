import Documents
import SelfCheckCore

/// Every kind of block, with texts that try to be markup.
enum HostileDocument {
  static let script = "</script><script>alert(1)</script>"
  static let texts = [
    script, "a | b", "first\nsecond", "*bold* _it_ `code`", "# no heading", "1. no item", "- dash",
    "[link](javascript:alert(1))", "<b onclick=\"x()\">&amp;</b>", "back\\slash", "\u{1B}[31mred",
    "\u{202E}turned", "~~gone~~", "=====", "![i](x)", "100%", "“引号”",
  ]

  static let document = Document(
    language: .zh, title: script,
    blocks: texts.map(Block.paragraph)
      + [.heading("标题 <i>", level: 1), .heading("|", level: 2), .heading("#", level: 3)]
      + texts.map { .item(marker: "-", text: $0, details: texts) }
      + [.heading("x", level: 2)] + texts.map { .item(marker: "要紧", text: $0) }
      + texts.map { .subitem(marker: "-", text: $0, details: texts) }
      + [.heading("y", level: 2)]
      + texts.enumerated().map { .item(marker: "\($0 + 1).", text: $1) }
      + texts.map { .score(label: $0, tenths: 333, words: $0) }
      + [.score(label: "未计分", tenths: nil, words: "<")]
      + [
        .table(Table(columns: texts.map { .init($0, share: 2) }, rows: [texts, texts.reversed()])),
        .figure(
          Figure(
            width: 100,
            rows: [
              .init(
                height: 50,
                shapes: texts.map { .label($0, Figure.Point(5.25, 10), .end) } + [
                  .path([.init(0, 0), .init(1, 1)], isClosed: false, .older),
                  .path([.init(0, 0), .init(1, 1), .init(2, 0)], isClosed: true, .grid),
                  .mark(.init(3, 3), isFilled: false),
                ])
            ], caption: script, legend: script, alternative: texts)), .blanks(["签名 <u>", ""]),
      ], footer: script)
}
