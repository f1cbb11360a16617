extension Worlds {
  /// The question that two worlds answer differently.
  var difference: Int {
    answers[0].indices.first { answers[0][$0] != answers[1][$0] } ?? 0
  }

  /// The answers that matter, by id: the named questions', and whatever isn't answered as well as can
  /// be, which all the rest is.
  func witness(naming named: [Int], of questionnaire: Questionnaire) -> LocalizedText {
    let asked = settled.filter { answers[0][$0] != nil }
    let listed = asked.filter { question in
      named.contains(question)
        || !questionnaire.questions[question].isBest(
          answers[0][question], alone: ruled.contains(question))
    }
    let texts = listed.map { text(of: $0, in: questionnaire) }
    let forms = [form].names
    return LocalizedText(
      zh: "\(forms.zh)：\(texts.map(\.zh).joined(separator: "，"))；其余答最好的一项",
      en: "\(forms.en): \(texts.map(\.en).joined(separator: ", ")); the best answer to all others")
  }

  private func text(of question: Int, in questionnaire: Questionnaire) -> LocalizedText {
    let id = questionnaire.questions[question].id
    let shown = answers.map { questionnaire.questions[question].id(of: $0[question]) }
    guard let before = shown[0] else {
      return LocalizedText(zh: "\(id) 不适用", en: "\(id) not applicable")
    }
    if let after = shown.last ?? nil, after != before {
      return LocalizedText(
        zh: "\(id) 由 \(before) 改为 \(after)", en: "\(id) from \(before) to \(after)")
    }
    return LocalizedText(zh: "\(id) = \(before)", en: "\(id) = \(before)")
  }
}

extension AnswerSet {
  fileprivate var indices: Range<Int> { 0..<count }
}

extension Question {
  /// Whether no answer earns more; and for a question that rules look at, none as much.
  fileprivate func isBest(_ answer: Answer?, alone: Bool) -> Bool {
    guard isScored, let answer, answer != .notApplicable, points(for: answer) == maximum else {
      return false
    }
    guard alone else { return true }
    if case .single(let choice) = kind { return choice.options.count { $0.points == maximum } == 1 }
    return false
  }

  /// The answer as a file has it; nil where it is not applicable.
  fileprivate func id(of answer: Answer?) -> String? {
    switch (kind, answer) {
    case (.single(let choice), .single(let place)): choice.options[place].id
    case (.multiple(let list), .multiple(let ticked)):
      ticked.isEmpty
        ? list.none.id : ticked.places.map { list.options[$0].id }.joined(separator: " + ")
    case (_, .number(let number)): String(number)
    default: nil
    }
  }
}
