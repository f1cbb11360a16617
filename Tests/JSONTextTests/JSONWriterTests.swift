import JSONText
import Testing

@Suite struct JSONWriterTests {
  private let sample: JSONDocument = [
    "zh": "党政", "B": [], "a": [1, true, nil, ["x": [:]]], "é": .tenths(833), "": -7,
  ]

  @Test func `the compact form is one line with its keys sorted`() {
    let text = JSONWriter(layout: .compact).text(sample)
    #expect(text == #"{"":-7,"B":[],"a":[1,true,null,{"x":{}}],"zh":"党政","é":83.3}"#)
  }

  @Test func `the indented form has an entry a line`() {
    let expected = """
      {
        "": -7,
        "B": [],
        "a": [
          1,
          true,
          null,
          {
            "x": {}
          }
        ],
        "zh": "党政",
        "é": 83.3
      }
      """
    #expect(JSONWriter(layout: .indented).text(sample) == expected)
    #expect(JSONWriter(layout: .indented).bytes(sample) == Array(expected.utf8))
  }

  @Test(arguments: [
    (JSONDocument.tenths(833), "83.3"), (.tenths(1000), "100.0"), (.tenths(0), "0.0"),
    (.tenths(7), "0.7"), (.tenths(-7), "-0.7"), (.tenths(.min), "-922337203685477580.8"),
    (.thousandths(85_000), "85"), (.thousandths(5_200), "5.2"), (.thousandths(125), "0.125"),
    (.thousandths(-10), "-0.01"), (.thousandths(0), "0"), (.int(.min), "-9223372036854775808"),
    (.int(.max), "9223372036854775807"),
  ])
  func `numbers are written exactly`(document: JSONDocument, expected: String) {
    #expect(JSONWriter(layout: .compact).text(document) == expected)
  }

  @Test(arguments: [
    ("C0", "\u{1B}[2J\0\u{8}", #"\u001B[2J\u0000\u0008"#),
    ("the short ones", "\"\\\n\r\t", #"\"\\\n\r\t"#),
    ("a line break of two scalars", "a\r\nb", #"a\r\nb"#),
    ("DEL", "\u{7F}", #"\u007F"#),
    ("C1", "\u{80}\u{9B}\u{9F}\u{A0}", "\\u0080\\u009B\\u009F\u{A0}"),
    ("line and paragraph separators", "\u{2028}\u{2029}", #"\u2028\u2029"#),
    ("bidirectional marks", "\u{61C}\u{200E}\u{200F}", #"\u061C\u200E\u200F"#),
    ("overrides", "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}", #"\u202A\u202B\u202C\u202D\u202E"#),
    ("isolates", "\u{2066}\u{2067}\u{2068}\u{2069}", #"\u2066\u2067\u2068\u2069"#),
    ("an escape behind a combining base", "e\u{301}\u{1B}", "e\u{301}\\u001B"),
    ("what stands for itself", "党/é😀", "党/é😀"),
  ])
  func `strings and keys hold nothing that a terminal acts on`(
    name: String, string: String, expected: String
  ) {
    let writer = JSONWriter(layout: .compact)
    #expect(writer.text(.string(string)) == "\"\(expected)\"")
    #expect(writer.text(.object([string: 1])) == "{\"\(expected)\":1}")
  }

  @Test func `a number that was read is written as it stood`() throws {
    let text = "[1.50,-0,1E+2,123456789012345678901234567890]"
    let value = try #require(JSONReader().read(Array(text.utf8)).value)
    #expect(JSONWriter(layout: .compact).text(JSONDocument(value)) == text)
  }
}
