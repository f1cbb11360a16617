import Records
import SelfCheckCore
import Testing

/// What the texts of our bank keep to, so that they fit a line, a screen and both languages.
@Suite struct OurBankTextTests {
  /// The most characters that a text may have.
  struct Bound {
    let zh: Int
    let en: Int
  }

  private let bank: Questionnaire

  init() throws { bank = try #require(OurBank.reading.questionnaire) }

  @Test func `questions and why they are asked are short`() {
    for question in bank.questions {
      expect(question.text, within: Bound(zh: 56, en: 200), question.id)
      expect(question.why, within: Bound(zh: 50, en: 180), question.id)
    }
  }

  @Test func `options and remarks are short`() {
    for (id, option) in options {
      expect(option.text, within: Bound(zh: 26, en: 100), id)
      expect(option.remark, within: Bound(zh: 40, en: 150), id)
    }
  }

  @Test func `findings, limits and actions are short`() {
    for dimension in bank.dimensions {
      for finding in dimension.findings {
        expect(finding.text, within: Bound(zh: 80, en: 320), finding.id)
      }
      for limit in dimension.limits { expect(limit.text, within: Bound(zh: 60, en: 250), limit.id) }
    }
    for action in bank.actions {
      expect(action.measure, within: Bound(zh: 44, en: 150), action.id)
      expect(action.doneWhen, within: Bound(zh: 26, en: 110), action.id)
    }
  }

  @Test func `a limit gives its reason as a sentence, and leaves the number to the program`() {
    for limit in bank.dimensions.flatMap(\.limits) {
      let cap = "\(limit.to.count / 1000)"
      for text in [limit.text.zh, limit.text.en] {
        #expect(!text.contains(cap) && text.last.map("。.".contains) == true, "\(limit.id): \(text)")
      }
    }
  }

  @Test func `Chinese is written in Chinese, with its own marks`() {
    for (id, text) in texts {
      #expect(text.zh.unicodeScalars.contains { $0.properties.isIdeographic }, "\(id)")
      #expect(!text.zh.contains { ",;:?!()".contains($0) }, "\(id): \(text.zh)")
    }
  }

  @Test func `English is written in English, with its own marks`() {
    for (id, text) in texts {
      #expect(!text.en.unicodeScalars.contains { $0.value >= 0x2E80 }, "\(id): \(text.en)")
      #expect(text.en.contains { $0.isLetter }, "\(id)")
    }
  }

  @Test func `levels are named by what there is to do, not like an appraisal`() {
    #expect(bank.levels.map(\.text.zh) == ["扎实", "平稳", "待提升", "重点提升"])
    #expect(bank.levels.map(\.text.en) == ["Solid", "Steady", "To build up", "Priority"])
    let words = ["优秀", "称职", "合格", "整改", "检讨", "处分"]
    for (id, text) in texts {
      #expect(!words.contains { text.zh.contains($0) }, "\(id): \(text.zh)")
    }
  }

  private func expect(_ text: LocalizedText?, within bound: Bound, _ id: String) {
    guard let text else { return }
    #expect(text.zh.count <= bound.zh, "\(id): \(text.zh)")
    #expect(text.en.count <= bound.en, "\(id): \(text.en)")
  }

  private var options: [(id: String, option: Option)] {
    bank.questions.flatMap { question in options(of: question).map { (question.id, $0) } }
  }

  private func options(of question: Question) -> [Option] {
    switch question.kind {
    case .single(let choice): choice.options
    case .multiple(let list): list.options + [list.none]
    case .number, .note: []
    }
  }

  /// Every text of the bank, with the id of what it belongs to.
  private var texts: [(id: String, text: LocalizedText)] {
    [("title", bank.title), ("introduction", bank.introduction), ("window", bank.window)]
      + bank.levels.map { ($0.id, $0.text) }
      + bank.questions.flatMap { question in
        ([question.text, question.why] + options(of: question).flatMap { [$0.text, $0.remark] })
          .compactMap(\.self).map { (question.id, $0) }
      }
      + bank.dimensions.flatMap { dimension in
        [(dimension.id, dimension.name), (dimension.id, dimension.shortcoming)]
          + dimension.behaviours.map { ($0.id, $0.text) }
          + dimension.findings.map { ($0.id, $0.text) } + dimension.limits.map { ($0.id, $0.text) }
      }
      + bank.actions.flatMap { [($0.id, $0.measure), ($0.id, $0.doneWhen)] }
  }
}
