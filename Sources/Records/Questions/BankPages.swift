import JSONText
import SelfCheckCore

/// A question with the fields that its condition is still to be read from.
typealias QuestionPage = (question: Question, fields: Fields)

/// All files of a bank, read but for the conditions in them.
struct BankPages {
  let main: Fields
  let levels: [Level]
  let dimensions: [DimensionPages]
  let actions: [Action]
  let before: [QuestionPage]
  let after: [QuestionPage]

  func questionnaire(digest: UInt64) -> Questionnaire {
    let pages = before + dimensions.flatMap(\.questions) + after
    checkIDs(of: pages)
    let questions = readAskWhen(of: pages)
    var ids = RuleIDs()
    let index = self.index(of: questions)
    let read = dimensions.map { $0.dimension(index, &ids) }
    checkSize(of: read, questions: questions)
    return Questionnaire(
      id: main.id(), version: main.string("version"), digest: digest,
      title: main.localized("title"), introduction: main.localized("introduction"),
      window: main.localized("window"), levels: levels,
      minimumAnsweredPercent: main.whole("minimumAnsweredPercent", in: 0...100),
      dimensions: read, actions: actions, questions: questions, parts: parts)
  }

  private func checkIDs(of pages: [QuestionPage]) {
    var ids = IDRegister()
    for page in pages { ids.enter(page.question.id, from: page.fields) }
  }

  private func index(of questions: [Question]) -> BankIndex {
    BankIndex(
      questions: questions, dimensions: dimensions.map { ($0.id, $0.levels) }, actions: actions)
  }

  private func readAskWhen(of pages: [QuestionPage]) -> [Question] {
    let bank = index(of: pages.map(\.question))
    return pages.enumerated().map { place, page in
      var question = page.question
      if let value = page.fields.optional("askWhen") {
        let reader = ConditionReader(
          bank: bank, file: page.fields.file, log: page.fields.log, before: place)
        question.askWhen = reader.readRule(value)
      }
      return question
    }
  }

  private var parts: [Questionnaire.Part] {
    var parts: [Questionnaire.Part] = []
    var start = 0
    func add(_ kind: Questionnaire.Part.Kind, _ count: Int) {
      if count > 0 { parts.append(.init(kind: kind, questions: start..<start + count)) }
      start += count
    }
    add(.before, before.count)
    for (index, dimension) in dimensions.enumerated() {
      add(.dimension(index), dimension.questions.count)
    }
    add(.after, after.count)
    return parts
  }

  /// Every number that scoring makes is at most 4,000·100·Σ(dimension weights)·Π(denominators),
  /// where a dimension's denominator is its greatest weighted maximum or, under a limit, 1,000.
  private func checkSize(of read: [Dimension], questions: [Question]) {
    var bound: Int128 = 400_000
    var fits = true
    func multiply(by factor: Int) {
      let (product, overflow) = bound.multipliedReportingOverflow(by: Int128(max(1, factor)))
      if overflow { fits = false } else { bound = product }
    }
    multiply(by: read.reduce(0) { $0 + $1.weight })
    for dimension in dimensions {
      let maximum = dimension.questions.reduce(0) { $0 + $1.question.weight * $1.question.maximum }
      multiply(by: max(1000, maximum))
    }
    if !fits { main.report(.numbersTooLarge) }
  }
}
