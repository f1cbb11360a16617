extension Questionnaire {
  /// The recorded answers that this questionnaire understands, and what is wrong with the others.
  public func resolve(
    _ recorded: [String: RecordedAnswer]
  ) -> (answers: AnswerSet, faults: [String: AnswerFault]) {
    var answers = AnswerSet(count: questions.count)
    var faults: [String: AnswerFault] = [:]
    for (id, answer) in recorded {
      guard let index = question(id: id) else {
        let suggestion = Suggestion.closest(to: id, in: questions.lazy.map(\.id))
        faults[id] = .unknownQuestion(suggestion: suggestion)
        continue
      }
      switch questions[index].resolve(answer) {
      case .success(.note(let text)): answers[note: index] = text
      case .success(.answer(let answer)): answers[index] = answer
      case .failure(let fault): faults[id] = fault
      }
    }
    return (answers, faults)
  }

  /// The answers by question and option id, as files keep them.
  public func record(_ answers: AnswerSet) -> [String: RecordedAnswer] {
    var recorded: [String: RecordedAnswer] = [:]
    for (index, question) in questions.enumerated() {
      if let note = answers[note: index] {
        recorded[question.id] = .text(note)
      } else if let answer = answers[index] {
        recorded[question.id] = question.record(answer)
      }
    }
    return recorded
  }
}

extension AnswerFault: Error {}

extension Question {
  fileprivate enum Resolved {
    case answer(Answer)
    case note(String)
  }

  fileprivate func resolve(_ recorded: RecordedAnswer) -> Result<Resolved, AnswerFault> {
    Result { () throws(AnswerFault) in
      switch (kind, recorded) {
      case (.note, .text(let text)): return .note(text)
      case (_, .notApplicable):
        guard notApplicable else { throw .notApplicableNotAllowed }
        return .answer(.notApplicable)
      case (.single(let choice), .text(let id)): return .answer(.single(try choice.place(of: id)))
      case (.multiple(let list), .options(let ids)):
        return .answer(.multiple(try list.mask(of: ids)))
      case (.number(let entry), .number(let number)):
        guard entry.range.contains(number) else { throw .outOfRange(number, entry.range) }
        return .answer(.number(number))
      case (.single, _): throw .wrongKind(expected: .optionID)
      case (.multiple, _): throw .wrongKind(expected: .optionIDs)
      case (.number, _): throw .wrongKind(expected: .number)
      case (.note, _): throw .wrongKind(expected: .text)
      }
    }
  }

  fileprivate func record(_ answer: Answer) -> RecordedAnswer {
    switch (kind, answer) {
    case (.single(let choice), .single(let place)): .text(choice.options[place].id)
    case (.multiple(let list), .multiple(let ticked)):
      .options(
        ticked.isEmpty ? [list.none.id] : ticked.places.map { list.options[$0].id })
    case (_, .number(let number)): .number(number)
    default: .notApplicable
    }
  }
}

extension SingleChoice {
  fileprivate func place(of id: String) throws(AnswerFault) -> Int {
    guard let place = options.firstIndex(where: { $0.id == id }) else {
      throw .unknownOption(
        id, suggestion: Suggestion.closest(to: id, in: options.lazy.map(\.id)))
    }
    return place
  }
}

extension Checklist {
  fileprivate func mask(of ids: [String]) throws(AnswerFault) -> OptionMask {
    if ids.isEmpty { throw .noOption(none: none.id) }
    if ids == [none.id] { return OptionMask() }
    var mask = OptionMask()
    for id in ids {
      if id == none.id { throw .noneWithOthers(id) }
      guard let place = options.firstIndex(where: { $0.id == id }) else {
        let known = options.map(\.id) + [none.id]
        throw .unknownOption(id, suggestion: Suggestion.closest(to: id, in: known))
      }
      if mask.contains(place) { throw .repeatedOption(id) }
      mask.toggle(place)
    }
    return mask
  }
}
