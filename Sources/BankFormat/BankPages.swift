import JSONText
import SelfCheckCore

/// All files of a bank, read but for the conditions in them.
struct BankPages {
  let main: Fields
  let scales: [Scale]
  let levels: [Level]
  let dimensions: [DimensionPages]
  let actions: [Action]
  let before: [QuestionPage]
  let after: [QuestionPage]
  /// Of which kinds there may be more, in something that could not be read.
  let incomplete: Set<ReferenceFault.Kind>

  /// Nil where it can't be told what was meant; that has been reported then.
  func questionnaire(digest: UInt64) -> Questionnaire? {
    let pages = before + dimensions.flatMap(\.questions.pages) + after
    checkIDs(of: pages)
    let unclear = Set(pages.indices.filter { !pages[$0].isClear })
    let questions = readAskWhen(of: pages, unclear)
    let read = readRules(questions, unclear)
    checkSize(of: read)
    let id = main.id()
    let version = main.text("version")
    let (title, introduction) = (main.localized("title"), main.localized("introduction"))
    let window = main.localized("window")
    let minimum = main.whole("minimumAnsweredPercent", in: 0...100)
    guard main.log.isBankWhole else { return nil }
    return Questionnaire(
      id: id, version: version, digest: digest, title: title, introduction: introduction,
      window: window, scales: scales, levels: levels, minimumAnsweredPercent: minimum,
      dimensions: read,
      actions: actions, questions: questions, parts: parts)
  }

  private func checkIDs(of pages: [QuestionPage]) {
    var ids = IDRegister()
    for page in pages { ids.enter(page.question.id, from: page.fields) }
  }

  private func index(of questions: [Question], _ unclear: Set<Int>) -> BankIndex {
    BankIndex(
      questions: questions, unclearQuestions: unclear,
      questionsForRules: 0..<questions.count - after.count,
      dimensions: dimensions.map { NamedLevels(id: $0.id, levels: $0.levels) }, actions: actions,
      incomplete: incomplete)
  }

  private func readAskWhen(of pages: [QuestionPage], _ unclear: Set<Int>) -> [Question] {
    // How large a rule is depends on which of its questions are follow-ups, whatever those look at.
    let marked = pages.map { page in
      var question = page.question
      if page.fields.optional("askWhen") != nil { question.askWhen = .all([]) }
      return question
    }
    let bank = index(of: marked, unclear)
    return pages.enumerated().map { place, page in
      var question = page.question
      if let value = page.fields.optional("askWhen") {
        let reader = ConditionReader(
          bank: bank, file: page.fields.file, log: page.fields.log, owner: .question(place))
        question.askWhen = reader.readRule(value)
      }
      return question
    }
  }

  private func readRules(_ questions: [Question], _ unclear: Set<Int>) -> [Dimension] {
    let index = index(of: questions, unclear)
    var ids = IDRegister(areReferredTo: false)
    return dimensions.map { $0.dimension(index, &ids) }
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
      add(.dimension(index), dimension.questions.pages.count)
    }
    add(.after, after.count)
    return parts
  }

  /// Every number that scoring makes is at most 4,000·100·Σ(dimension weights)·Π(denominators),
  /// where a dimension's denominator is its greatest weighted maximum or, under a limit, 1,000.
  private func checkSize(of read: [Dimension]) {
    var bound: Int128 = 400_000
    var fits = true
    func multiply(by factor: Int) {
      let (product, overflow) = bound.multipliedReportingOverflow(by: Int128(max(1, factor)))
      if overflow { fits = false } else { bound = product }
    }
    multiply(by: read.reduce(0) { $0 + $1.weight })
    for (pages, dimension) in zip(dimensions, read) {
      let maximum = pages.questions.pages.reduce(0) {
        $0 + $1.question.weight * $1.question.maximum
      }
      multiply(by: dimension.limits.isEmpty ? maximum : max(1000, maximum))
    }
    if !fits { main.report(FormFault.numbersTooLarge) }
  }
}
