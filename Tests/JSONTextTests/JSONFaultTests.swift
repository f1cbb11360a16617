import JSONText
import Testing

@Suite struct JSONFaultTests {
  @Test(arguments: BadText.all)
  func `a text that is not JSON is refused with its fault and place`(bad: BadText) throws {
    let reading = JSONReader().read(bad.bytes)
    #expect(reading.value == nil)
    #expect(reading.faults.map(\.problem) == [bad.problem])
    #expect(reading.faults.map(\.position.description) == [bad.place])
  }

  @Test func `a place in bytes goes with line and column`() {
    let reading = JSONReader().read(Array("[\"党\",\n \"政\" x".utf8))
    #expect(reading.faults.map(\.position) == [Position(line: 2, column: 6, offset: 15)])
  }
}

struct BadText: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let problem: JSONFault.Problem
  /// Line and column.
  let place: String

  var testDescription: String { name }

  private init(_ name: String, _ text: String, _ problem: JSONFault.Problem, _ place: String) {
    self.init(name, bytes: Array(text.utf8), problem, place)
  }

  private init(_ name: String, bytes: [UInt8], _ problem: JSONFault.Problem, _ place: String) {
    self.name = name
    self.bytes = bytes
    self.problem = problem
    self.place = place
  }

  static let all = structure + numbersAndWords + strings + encoding

  private static let structure = [
    BadText("nothing", "", .empty, "1:1"),
    BadText("white space only", " \n\t ", .empty, "2:3"),
    BadText("a comma behind the last element", "[1,\n2,\n]", .trailingComma, "2:2"),
    BadText("a comma behind the last member", #"{"a": 1 , }"#, .trailingComma, "1:9"),
    BadText("two commas", "[1,,2]", .unexpected(",", expected: .value), "1:4"),
    BadText("a comma first", "[,1]", .unexpected(",", expected: .valueOrBracket), "1:2"),
    BadText("no comma", "[1\n 2]", .missingComma, "1:3"),
    BadText("no comma between texts", #"["党"  "政"]"#, .missingComma, "1:5"),
    BadText("no comma between objects", "[{\n} {\n}]", .missingComma, "2:2"),
    BadText("no comma between members", "{\"a\": 1  \n\n\"b\": 2}", .missingComma, "1:8"),
    BadText(
      "a number where a key belongs", "{\"a\": 1\n2}", .unexpected("2", expected: .commaOrBrace),
      "2:1"),
    BadText(
      "a quote closed too early", #"["say "so" now"]"#,
      .unexpected("s", expected: .commaOrBracket), "1:8"),
    BadText("no colon", #"{"a" 1}"#, .unexpected("1", expected: .colon), "1:6"),
    BadText("no value", #"{"a": }"#, .unexpected("}", expected: .value), "1:7"),
    BadText("a bare key", "{a: 1}", .unexpected("a", expected: .keyOrBrace), "1:2"),
    BadText("a number as a key", #"{"a": 1, 2: 3}"#, .unexpected("2", expected: .key), "1:10"),
    BadText("the wrong bracket", "[1}", .unexpected("}", expected: .commaOrBracket), "1:3"),
    BadText("single quotes", "['a']", .unexpected("'", expected: .valueOrBracket), "1:2"),
    BadText("a full-width comma", "[\"党\"，1]", .unexpected("，", expected: .commaOrBracket), "1:5"),
    BadText("Chinese quotes", "{“a”: 1}", .unexpected("“", expected: .keyOrBrace), "1:2"),
    BadText("no-break space", "[\u{A0}1]", .unexpected("\u{A0}", expected: .valueOrBracket), "1:2"),
    BadText("a form feed", "[1\u{C}]", .unexpected("\u{C}", expected: .commaOrBracket), "1:3"),
    BadText("a zero byte", "[1]\0", .trailingContent, "1:4"),
    BadText("two texts", "{}\n{}", .trailingContent, "2:1"),
    BadText("a line comment", "[1, // one\n2]", .comment, "1:5"),
    BadText("a block comment", "/* */ 1", .comment, "1:1"),
    BadText("a comment behind", "1\n# one", .comment, "2:1"),
    BadText("a slash", "[/]", .unexpected("/", expected: .valueOrBracket), "1:2"),
    BadText("an open array", "[1,\n 2", .unexpectedEnd(expected: .commaOrBracket), "2:3"),
    BadText("an open object", "{", .unexpectedEnd(expected: .keyOrBrace), "1:2"),
    BadText("an end before the colon", #"{"a""#, .unexpectedEnd(expected: .colon), "1:5"),
  ]

  private static let numbersAndWords = [
    BadText("a leading zero", "[1, 01]", .leadingZero, "1:5"),
    BadText("a negative leading zero", "-00.5", .leadingZero, "1:1"),
    BadText("a minus alone", "[-]", .malformedNumber("-"), "1:2"),
    BadText("no digit behind the point", "1.", .malformedNumber("1."), "1:1"),
    BadText("no digit before the exponent", "1.e5", .malformedNumber("1.e5"), "1:1"),
    BadText("no digit in the exponent", "1e+", .malformedNumber("1e+"), "1:1"),
    BadText("two points", "1.2.3", .malformedNumber("1.2.3"), "1:1"),
    BadText("hexadecimal", "[0x1F]", .malformedNumber("0x1F"), "1:2"),
    BadText("minus infinity", "-Infinity", .malformedNumber("-Infinity"), "1:1"),
    BadText("a unit", "30days", .malformedNumber("30days"), "1:1"),
    BadText("a plus", "+1", .unexpected("+", expected: .value), "1:1"),
    BadText("a point first", ".5", .unexpected(".", expected: .value), "1:1"),
    BadText("not a number", "NaN", .unknownWord("NaN"), "1:1"),
    BadText("infinity", "[Infinity]", .unknownWord("Infinity"), "1:2"),
    BadText("a capital", "True", .unknownWord("True"), "1:1"),
    BadText("half a word", "nul", .unknownWord("nul"), "1:1"),
    BadText("a word too long", "truest", .unknownWord("truest"), "1:1"),
  ]

  private static let strings = [
    BadText("an open string", #"["党政"#, .unterminatedString, "1:2"),
    BadText("an end behind a backslash", #"["a\"#, .unterminatedString, "1:2"),
    BadText("a line feed in a string", "[\"党\n\"]", .controlCharacter("\n"), "1:4"),
    BadText("a tab in a string", "{\"a\tb\": 1}", .controlCharacter("\t"), "1:4"),
    BadText(
      "an escape byte in a string", "\"12345678\u{1B}[2J\"", .controlCharacter("\u{1B}"), "1:10"),
    BadText("a zero byte in a string", "\"\0\"", .controlCharacter("\0"), "1:2"),
    BadText("an unknown escape", #""党\x41""#, .unknownEscape("x"), "1:3"),
    BadText("a Chinese character escaped", #""\党""#, .unknownEscape("党"), "1:2"),
    BadText("too few digits", #""\u12""#, .incompleteUnicodeEscape, "1:2"),
    BadText("an end within the digits", #""\u12"#, .incompleteUnicodeEscape, "1:2"),
    BadText("a sign among the digits", #""\u+123""#, .incompleteUnicodeEscape, "1:2"),
    BadText("full-width digits", #""\u００４１""#, .incompleteUnicodeEscape, "1:2"),
    BadText("a lone lead surrogate", #""a\ud800""#, .loneSurrogate(0xD800), "1:3"),
    BadText("a lone trail surrogate", #""\udc00""#, .loneSurrogate(0xDC00), "1:2"),
    BadText("two lead surrogates", #""\ud800\ud800""#, .loneSurrogate(0xD800), "1:2"),
    BadText("a lead surrogate before a letter", #""\ud800\u0041""#, .loneSurrogate(0xD800), "1:2"),
  ]

  private static let encoding = [
    BadText("a byte order mark", "\u{FEFF}{}", .byteOrderMark(.utf8), "1:1"),
    BadText("UTF-16", bytes: [0xFF, 0xFE, 0x7B, 0], .byteOrderMark(.utf16), "1:1"),
    BadText("UTF-16, the other way", bytes: [0xFE, 0xFF, 0, 0x7B], .byteOrderMark(.utf16), "1:1"),
    BadText("GBK", bytes: Array("[\n\"党 ".utf8) + [0xD5, 0xFE, 0x22, 0x5D], .invalidUTF8, "2:4"),
    BadText("an overlong form", bytes: [0x22, 0xC0, 0x80, 0x22], .invalidUTF8, "1:2"),
    BadText("a surrogate in UTF-8", bytes: [0x22, 0xED, 0xA0, 0x80, 0x22], .invalidUTF8, "1:2"),
    BadText("beyond Unicode", bytes: [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .invalidUTF8, "1:2"),
    BadText("a character cut short", bytes: [0x22, 0xE5, 0x85], .invalidUTF8, "1:2"),
    BadText("a lone continuation", bytes: [0x31, 0x0A, 0x80], .invalidUTF8, "2:1"),
  ]
}
