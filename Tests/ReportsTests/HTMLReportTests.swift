import Documents
import Reports
import SelfCheckCore
import TestSupport
import Testing

@Suite("A document as HTML")
struct HTMLReportTests {
  private let html = HTMLReport(HostileDocument.document).text

  @Test(
    "a standard parser reads it without an error, and finds every text as text",
    .enabled(if: ExternalTool.html5lib.mayRun, ExternalTool.html5lib.isMissing))
  func parses() throws {
    let program = """
      import sys, html5lib
      parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
      page = parser.parse(sys.stdin.buffer.read(), transport_encoding="utf-8")
      names = {e.tag for e in page.iter() if isinstance(e.tag, str)}
      assert "script" not in names and "b" not in names and "a" not in names, names
      for e in page.iter():
          for key in e.attrib: assert not str(key).startswith("on"), key
      sys.stdout.write("".join(page.itertext()))
      """
    let outcome = try ExternalTool.html5lib.run(["-c", program], input: Array(html.utf8))
    #expect(outcome.status == 0, "\(outcome.complaint)")
    for text in HostileDocument.texts {
      let shown = text.replacing("\n", with: " ").replacing("\u{1B}", with: "\u{FFFD}")
        .replacing("\u{202E}", with: "\u{FFFD}")
      #expect(outcome.text.contains(shown), "\(shown)")
    }
  }

  @Test("it asks nothing of the network and runs nothing")
  func selfContained() {
    #expect(html.contains("default-src 'none'; style-src 'unsafe-inline'"))
    for reference in ["http:", "https:", "src=", "href=", "@import", "url(", "<script"] {
      #expect(!html.contains(reference), "\(reference)")
    }
  }

  @Test("its language is said", arguments: [(Language.zh, "zh-CN"), (.en, "en")])
  func language(language: Language, code: String) {
    let text = HTMLReport(Document(language: language, title: "t", blocks: [])).text
    #expect(text.contains("<html lang=\"\(code)\">"))
  }

  @Test("a table's headings are headings of columns, and a figure is told in words too")
  func structure() {
    #expect(html.contains("<th scope=\"col\">a | b</th>"))
    #expect(html.contains("<svg role=\"img\""))
    #expect(html.contains("<ul class=\"alternative\"><li>"))
  }

  @Test(
    "where a list's markers differ in width, its texts begin behind the widest",
    arguments: [(["9.", "10."], "<ul style=\"--marker:3\">"), (["1.", "2."], "<ul>")])
  func markers(markers: [String], list: String) {
    let items = markers.map { Block.item(marker: $0, text: "t") }
    let text = HTMLReport(Document(language: .zh, title: "t", blocks: items)).text
    #expect(text.contains(list))
  }

  @Test(
    "what official papers' page is for is set as it is there, and everything else small",
    arguments: [
      (Language.zh, false, "<body class=\"official\">"), (.zh, true, "<body>"),
      (.en, false, "<body>"),
    ])
  func look(language: Language, isCompact: Bool, tag: String) {
    let text = HTMLReport(
      Document(language: language, title: "t", blocks: [], isCompact: isCompact)
    ).text
    #expect(text.contains(tag))
  }

  @Test("the same document gives the same bytes")
  func deterministic() {
    #expect(HTMLReport(HostileDocument.document).text == html)
  }
}
