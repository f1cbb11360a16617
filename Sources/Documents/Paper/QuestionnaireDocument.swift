import SelfCheckCore

/// A questionnaire to be filled in by hand: no points, no remarks, room to tick and to write.
public struct QuestionnaireDocument: Sendable {
  let questionnaire: Questionnaire
  let language: Language
  /// The questions of the form in order; their places, from 1, are their numbers on paper.
  let listed: [Int]

  public init(_ questionnaire: Questionnaire, form: Form, language: Language) {
    self.questionnaire = questionnaire
    self.language = language
    listed = questionnaire.questions(in: form)
  }

  public var document: Document {
    Document(
      language: language, title: say(questionnaire.title),
      blocks: head + questionnaire.parts.flatMap(section), footer: say(PaperWording.footer),
      isCompact: true)
  }

  private func say(_ text: LocalizedText) -> String { text[language] }

  private var head: [Block] {
    [
      .paragraph(say(questionnaire.introduction)),
      .paragraph(
        say(LabelWording.labelled(SecrecyWording.heading, SecrecyWording.rule))),
      .paragraph(say(QuestionnaireWording.howTo)),
    ]
  }

  private func section(_ part: Questionnaire.Part) -> [Block] {
    let questions = listed.filter(part.questions.contains)
    if questions.isEmpty { return [] }
    return [.heading(say(heading(of: part)), level: 1)] + questions.flatMap(blocks)
  }

  private func heading(of part: Questionnaire.Part) -> LocalizedText {
    switch part.kind {
    case .before: QuestionnaireWording.before
    case .dimension(let index): questionnaire.dimensions[index].name
    case .after: QuestionnaireWording.after
    }
  }

  /// The question with what can be ticked, and room below it for what is to be written.
  private func blocks(_ index: Int) -> [Block] {
    let question = questionnaire.questions[index]
    let hints = [question.askWhen.map(askedOnly), hint(of: question), room(for: question)]
      .compactMap(\.self)
    let item = Block.item(
      marker: number(of: index) + ".", text: say(question.text),
      details: hints.map(say) + ticks(of: question).map { "□ " + say($0) })
    switch question.kind {
    case .single, .multiple, .number: return [item]
    case .note: return [item, .blanks([""]), .blanks([""])]
    }
  }

  func number(of index: Int) -> String {
    listed.firstIndex(of: index).map { "\($0 + 1)" } ?? "?"
  }

  private func hint(of question: Question) -> LocalizedText? {
    switch question.kind {
    case .single: nil
    case .multiple: QuestionnaireWording.several
    case .number(let entry): QuestionnaireWording.number(entry.range)
    case .note: QuestionnaireWording.note
    }
  }

  /// Room for a number, before its unit.
  private func room(for question: Question) -> LocalizedText? {
    if case .number(let entry) = question.kind {
      QuestionnaireWording.amount(entry.unit)
    } else {
      nil
    }
  }

  func ticks(of question: Question) -> [LocalizedText] {
    let own: [LocalizedText] =
      switch question.kind {
      case .single(let choice): choice.options.map(\.text)
      case .multiple(let list): list.options.map(\.text) + [list.none.text]
      case .number, .note: []
      }
    return own + (question.notApplicable ? [AnswerWording.notApplicable] : [])
  }
}

// When a follow-up is to be answered.
extension QuestionnaireDocument {
  private func askedOnly(_ condition: Condition) -> LocalizedText {
    QuestionnaireWording.onlyIf(words(for: condition))
  }

  private func words(for condition: Condition) -> LocalizedText {
    switch condition {
    case .all(let parts): return .both(parts.map(words))
    case .any(let parts): return .either(parts.map(words))
    case .not(let part): return QuestionnaireWording.not(words(for: part))
    case .atLeast(let count, let parts):
      return QuestionnaireWording.atLeast(count, of: .list(parts.map(words)))
    case .isOne, .place, .number, .includes, .points, .level:
      let numbers = condition.questions.map(number)
      return QuestionnaireWording.answered(numbers, questionnaire.criterion(of: condition))
    }
  }
}
