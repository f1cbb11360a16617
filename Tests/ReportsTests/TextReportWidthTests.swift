import BankFormat
import BuiltInBank
import Canvas
import Documents
import Reports
import SelfCheckCore
import Testing

/// What must hold of every report, whatever it is made of.
@Suite struct TextReportWidthTests {
  struct Setting: CustomTestStringConvertible {
    let language: Language
    let width: Int
    let widths: CellWidths

    var testDescription: String {
      "\(language.rawValue), \(width) columns\(widths.ambiguousIsWide ? ", ambiguous wide" : "")"
    }

    static let all = Language.allCases.flatMap { language in
      [24, 40, 80].flatMap { width in
        [false, true].map {
          Setting(language: language, width: width, widths: CellWidths(ambiguousIsWide: $0))
        }
      }
    }
  }

  private let bank: Questionnaire

  init() throws { bank = try #require(BankReader.read(.builtIn).questionnaire) }

  @Test(arguments: Setting.all)
  func `no line is wider than the report`(setting: Setting) {
    for document in documents(in: setting.language) {
      let report = TextReport(document, width: setting.width, widths: setting.widths)
      for line in report.text.split(separator: "\n") {
        #expect(setting.widths.width(of: String(line)) <= setting.width, "\(line)")
        #expect(line.last?.isWhitespace != true, "\(line)")
      }
    }
  }

  @Test(arguments: Setting.all)
  func `nothing that a document holds acts on a terminal`(setting: Setting) {
    let hostile = "党\u{1B}[2J\u{9B}31m\u{7}政\u{202E}abc\u{2066}\r\n办\n\n公\t\u{0}\u{2028}室\u{FEFF}"
    let document = Document(
      language: .en, title: hostile,
      blocks: [
        .heading(hostile, level: 1), .paragraph(hostile),
        .item(marker: "\u{1B}\u{202E}", text: hostile, details: [hostile]),
        .score(label: hostile, tenths: 500, words: hostile),
      ])
    let text = TextReport(document, width: setting.width, widths: setting.widths).text
    #expect(text.contains("党") && text.contains("室"))
    for scalar in text.unicodeScalars where scalar != "\n" {
      let category = scalar.properties.generalCategory
      #expect(![.control, .format, .lineSeparator, .paragraphSeparator].contains(category))
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= setting.width })
  }

  /// All of a result at its worst, half-way and unanswered, notes of words without end among them.
  private func documents(in language: Language) -> [Document] {
    (0...2).map { kind in
      var answers = AnswerSet(count: bank.questions.count)
      for (index, question) in bank.questions.enumerated() where kind < 2 {
        switch question.kind {
        case .single(let choice): answers[index] = .single(kind * (choice.options.count - 1))
        case .multiple(let list): answers[index] = .multiple(OptionMask(list.options.indices))
        case .number(let entry): answers[index] = .number(entry.range.upperBound)
        case .note: answers[note: index] = String(repeating: "办公室word", count: 40)
        }
      }
      let assessment = Assessment(bank, form: .full, answers: answers)
      return ResultDocument(assessment, quality: assessment.quality(), language: language).whole(
        findings: .all)
    }
  }
}
