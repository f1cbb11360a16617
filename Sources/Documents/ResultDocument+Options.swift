import SelfCheckCore

extension ResultDocument {
  /// What the bank says of each way there was to answer, the person's own among them.
  ///
  /// The remarks of the options, which are shown after the round only.
  public func options(ofDimension index: Int) -> Document {
    let blocks = optionBlocks(index)
    return Document(
      language: language, title: questionnaire.dimensions[index].name[language],
      blocks: blocks.isEmpty
        ? [.paragraph(say(OptionsWording.none))]
        : [.heading(say(OptionsWording.heading), level: 2)] + blocks)
  }

  func optionSection(ofDimension index: Int) -> [Block] {
    section(OptionsWording.heading, optionBlocks(index))
  }

  private func optionBlocks(_ dimension: Int) -> [Block] {
    assessment.asked.filter(questionnaire.questions(ofDimension: dimension).contains)
      .flatMap(optionBlocks(ofQuestion:))
  }

  /// The question and its options; nothing where the bank remarks on none of them, or the person did
  /// not answer it.
  private func optionBlocks(ofQuestion index: Int) -> [Block] {
    let question = questionnaire.questions[index]
    let options = question.kind.options
    guard let answer = answers[index], answer != .notApplicable,
      options.contains(where: { $0.remark != nil })
    else { return [] }
    let items = options.enumerated().map { place, option in
      let marks = question.marks(of: place, under: answer)
      return Block.item(
        marker: "-", text: say(OptionsWording.option(option.text, marks: marks)),
        details: [option.remark?[language]].compactMap { $0 })
    }
    return [.paragraph(question.text[language])] + items
  }
}

extension Question {
  /// What is to be said of an option besides the bank's remark.
  fileprivate func marks(of place: Int, under answer: Answer) -> [LocalizedText] {
    switch (kind, answer) {
    case (.single(let choice), .single(let chosen)):
      (place == chosen ? [OptionsWording.chosen] : [])
        + (isScored && choice.options[place].points == maximum ? [OptionsWording.best] : [])
    case (.multiple(let list), .multiple(let ticked)):
      (ticked.contains(place) ? [OptionsWording.ticked] : [])
        + (list.options[place].points < 0 ? [OptionsWording.costly] : [])
    default: []
    }
  }
}

extension Question.Kind {
  /// Those that are chosen among; none of a number and a note.
  fileprivate var options: [Option] {
    switch self {
    case .single(let choice): choice.options
    case .multiple(let list): list.options
    case .number, .note: []
    }
  }
}

private enum OptionsWording {
  static let heading = LocalizedText(
    zh: "各种做法的得失", en: "What each way gains and costs")
  static let none = LocalizedText(
    zh: "这方面答过的题，题库没有逐项说明。",
    en: "The bank has no remarks on the options of the questions you answered here.")
  static let chosen = LocalizedText(zh: "您选的", en: "your answer")
  static let ticked = LocalizedText(zh: "您勾选的", en: "you ticked it")
  static let best = LocalizedText(zh: "得满分", en: "full points")
  static let costly = LocalizedText(zh: "扣分", en: "costs points")

  static func option(_ text: LocalizedText, marks: [LocalizedText]) -> LocalizedText {
    if marks.isEmpty { return text }
    return LocalizedText(
      zh: "\(text.zh)（\(marks.map(\.zh).joined(separator: "，"))）",
      en: "\(text.en) (\(marks.map(\.en).joined(separator: ", ")))")
  }
}
