import JSONText
import Testing

@Suite struct JSONFaultWordingTests {
  @Test(arguments: BadText.all)
  func `every fault has a message in both languages that a terminal shows as it is`(
    bad: BadText
  ) throws {
    let fault = try #require(JSONReader().read(bad.bytes).faults.first)
    for message in [fault.message.zh, fault.message.en] {
      #expect(!message.isEmpty)
      #expect(message.unicodeScalars.allSatisfy { !$0.properties.generalCategory.isControl })
    }
    #expect(fault.message.zh.unicodeScalars.contains { $0.properties.isIdeographic })
    #expect(fault.message.zh != fault.message.en)
  }

  @Test(arguments: [
    (
      "[1，2]",
      "expected a comma or ], found \"，\", a full-width or Chinese mark; change it to ,"
    ),
    (
      "{\"a\"：1}",
      "expected a colon :, found \"：\", a full-width or Chinese mark; change it to :"
    ),
    ("[1 }", "expected a comma or ], found \"}\""),
    ("[1 2]", "there is no comma behind this entry; add one"),
    ("[\u{202E}]", "expected a value or ], found \"\\u202E\""),
    (
      "{\"a\u{9B}2J\": 1, \"a\u{9B}2J\": 2}",
      "\"a\\u009B2J\" already appears at line 1, column 2; keep only one"
    ),
    (
      "[" + String(repeating: "x", count: 1000),
      "\"" + String(repeating: "x", count: 40)
        + "…\" is not in quotes; the only bare words are true, false and null"
    ),
  ])
  func `a message names what was found`(text: String, expected: String) {
    #expect(JSONReader().read(Array(text.utf8)).faults.first?.message.en == expected)
  }

  @Test(arguments: [
    ("[1，2]", "此处应为逗号“,”或“]”，却是全角或中文的“，”；请改成半角的“,”"),
    (#"{"a" "b"}"#, "此处应为冒号“:”，却是“\"”"),
    ("[“a”]", "此处应为一个值或“]”，却是全角或中文的““”；请改成半角的“\"”"),
    ("[\u{202E}]", "此处应为一个值或“]”，却是“\\u202E”"),
    (#"{"a": 1, "a": 2}"#, "“a”在第1行第2列已经有了；请只留一个"),
  ])
  func `a message in Chinese has its quotation marks, and no blanks around numbers`(
    text: String, expected: String
  ) {
    #expect(JSONReader().read(Array(text.utf8)).faults.first?.message.zh == expected)
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isControl: Bool { self == .control || self == .format }
}
