import SelfCheckCore
import Testing

extension Person {
  /// Answers question after question as the screen shows them, up to the review.
  ///
  /// - Returns: what was answered, by question id.
  @discardableResult
  func answersEverything(by rule: AnswerRule) throws -> [String: RecordedAnswer] {
    var given: [String: RecordedAnswer] = [:]
    while let question = try questionShown() {
      given[question.id] = try answers(question, by: rule)
    }
    return given
  }

  /// Answers the next questions and waits each time until the screen says that it is saved.
  func answers(_ count: Int, by rule: AnswerRule) throws -> [String: RecordedAnswer] {
    var given: [String: RecordedAnswer] = [:]
    for _ in 0..<count {
      let question = try #require(try questionShown())
      given[question.id] = try answers(question, by: rule)
      try sees("已保存", "Saved")
    }
    return given
  }

  /// The question on the screen, or nil on the review.
  func questionShown() throws -> Question? {
    let screen = try waits(for: "a question or the review") {
      $0.question(in: language) != nil || isReview($0)
    }
    return isReview(screen) ? nil : screen.question(in: language)
  }

  private func isReview(_ screen: Screen) -> Bool {
    screen.shows(word("检查作答", "Review your answers"))
  }

  /// Gives one answer and waits until the question has gone.
  private func answers(_ question: Question, by rule: AnswerRule) throws -> RecordedAnswer? {
    let answer = rule.answer(question)
    try presses(Self.keys(for: answer, to: question))
    // A screen caught half drawn shows no question at all: that is not yet the next one.
    try waits(for: "what follows \(question.id)") {
      isReview($0) || $0.question(in: language).map { $0.id != question.id } ?? false
    }
    return answer.map { question.recorded($0) }
  }

  /// The keys that give an answer: digits, and arrows for every third question.
  static func keys(for answer: Answer?, to question: Question) -> [String] {
    switch (question.kind, answer) {
    case (.single, .single(let place)):
      question.id.utf8.count.isMultiple(of: 3)
        ? ["End", "Home"] + Array(repeating: "Down", count: place) + ["Enter"]
        : ["\(place + 1)"]
    case (.single(let choice), _): ["\(choice.options.count + 1)"]
    case (.multiple(let list), .multiple(let ticked)) where ticked.isEmpty:
      ["\(list.options.count + 1)", "Enter"]
    case (.multiple, .multiple(let ticked)): ticked.places.map { "\($0 + 1)" } + ["Enter"]
    case (.multiple(let list), _): ["\(list.options.count + 2)", "Enter"]
    case (.number, .number(let number)): "\(number)".map(String.init) + ["Enter"]
    case (.number, _): ["End", "Enter"]
    case (.note, _): ["Enter"]
    }
  }
}

extension Question {
  /// The answer as a file has it.
  fileprivate func recorded(_ answer: Answer) -> RecordedAnswer {
    let bank = OurBank.questionnaire
    var answers = AnswerSet(count: bank.questions.count)
    if let index = bank.question(id: id) { answers[index] = answer }
    return bank.record(answers)[id] ?? .notApplicable
  }
}
