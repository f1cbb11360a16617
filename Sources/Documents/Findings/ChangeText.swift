import SelfCheckCore

/// What would turn a finding, in a sentence.
struct ChangeText {
  let assessment: Assessment
  let explanation: FindingExplanation
  /// Each question and what it is called in the list above the sentence, in the list's order.
  let items: [(question: Int, number: String)]

  /// Nil where there is nothing to say.
  var text: LocalizedText? {
    guard let nearest = explanation.nearest else { return needs }
    let isFired = explanation.truth == .holds
    switch nearest {
    case .answers(let changes):
      let words = inOrder(changes, \.question).map(words)
      return isFired ? ChangeWording.gone(words) : ChangeWording.appeared(words)
    case .impossible where items.isEmpty:
      return ChangeWording.dependsOnlyOnLevel(of: .both(dimensions.map(\.quoted)))
    case .impossible: return isFired ? ChangeWording.stays : staysAway
    case .notSearched: return ChangeWording.notSearched
    }
  }

  private var needs: LocalizedText? {
    let numbers = inOrder(explanation.needs, \.self).map(number)
    return numbers.isEmpty ? nil : ChangeWording.needs(numbers)
  }

  /// What is about questions, in the order in which the list has them.
  private func inOrder<Element>(
    _ elements: [Element], _ question: (Element) -> Int
  ) -> [Element] {
    let places = items.map(\.question)
    func place(_ element: Element) -> Int {
      places.firstIndex(of: question(element)) ?? places.count
    }
    return elements.sorted { place($0) < place($1) }
  }

  private func number(of question: Int) -> String {
    items.first { $0.question == question }?.number ?? ""
  }

  private var staysAway: LocalizedText {
    .sentences([ChangeWording.staysAway] + dimensions.map(ChangeWording.dependsOnLevel))
  }

  /// The names of those whose levels the finding goes by.
  private var dimensions: [LocalizedText] {
    explanation.condition.condition.dimensions.map {
      assessment.questionnaire.dimensions[$0].name
    }
  }

  private func words(_ change: AnswerChange) -> LocalizedText {
    let question = assessment.questionnaire.questions[change.question]
    let item = number(of: change.question)
    let new = question.words(for: change.new).quoted
    guard case .answered(let old) = assessment.standing(of: change.question) else {
      return ChangeWording.became(item, new)
    }
    if case (.multiple(let list), .multiple(let old), .multiple(let ticked)) =
      (question.kind, old, change.new), !old.isEmpty, !ticked.isEmpty
    {
      return list.words(item, from: old, to: ticked)
    }
    return ChangeWording.moved(item, from: question.words(for: old).quoted, to: new)
  }
}

extension Checklist {
  /// The ticks that are set and taken out, which say more than both lists whole.
  fileprivate func words(
    _ item: String, from old: OptionMask, to new: OptionMask
  ) -> LocalizedText {
    let added = texts(new.subtracting(old))
    let removed = texts(old.subtracting(new))
    if removed.isEmpty { return ChangeWording.ticked(item, .both(added)) }
    if added.isEmpty { return ChangeWording.unticked(item, .both(removed)) }
    return ChangeWording.ticked(item, .both(added), insteadOf: .both(removed))
  }

  private func texts(_ places: OptionMask) -> [LocalizedText] {
    places.places.map { options[$0].text.quoted }
  }
}

extension OptionMask {
  fileprivate func subtracting(_ other: OptionMask) -> OptionMask {
    OptionMask(bits: bits & ~other.bits)
  }
}
