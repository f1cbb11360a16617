import Documents
import SelfCheckCore
import Testing

@Suite struct AnswerTextTests {
  @Test(arguments: [
    ("days", "0 days", "1 day", "2 days"), ("matters", "0 matters", "1 matter", "2 matters"),
    ("copies", "0 copies", "1 copy", "2 copies"), ("faxes", "0 faxes", "1 fax", "2 faxes"),
    ("passes", "0 passes", "1 pass", "2 passes"), ("staff", "0 staff", "1 staff", "2 staff"),
    ("", "0 ", "1 ", "2 "),
  ])
  func `a number and its unit agree in English`(
    unit: String, none: String, one: String, two: String
  ) {
    let question = Question(
      id: "q",
      kind: .number(
        NumberEntry(
          unit: LocalizedText(zh: "份", en: unit), range: 0...9,
          intervals: [.init(upTo: 9, points: 0)])),
      text: SmallBank.text("q"), why: SmallBank.text("why"))
    let words = (0...2).map { question.words(for: .number($0), in: .en) }
    #expect(words == [none, one, two])
    #expect(question.words(for: .number(1), in: .zh) == "1份")
  }
}
