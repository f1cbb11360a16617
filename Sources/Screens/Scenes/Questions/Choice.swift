import Documents
import SelfCheckCore

/// One line that can be chosen in a question.
enum Choice: Hashable, Sendable {
  case option(Int)
  /// None of the options of a checklist.
  case none
  case notApplicable
}

extension Question {
  /// What can be chosen, in the order in which it is listed.
  var choices: [Choice] {
    let ownChoices: [Choice] =
      switch kind {
      case .single(let choice): choice.options.indices.map(Choice.option)
      case .multiple(let list):
        list.options.indices.map(Choice.option) + [.none]
      case .number, .note: []
      }
    return ownChoices + (notApplicable ? [.notApplicable] : [])
  }

  func text(of choice: Choice) -> LocalizedText {
    switch (kind, choice) {
    case (.single(let single), .option(let place)): single.options[place].text
    case (.multiple(let list), .option(let place)): list.options[place].text
    case (.multiple(let list), .none): list.none.text
    default: AnswerWording.notApplicable
    }
  }

  var isMultiple: Bool {
    if case .multiple = kind { true } else { false }
  }
}

extension Choice {
  /// Whether choosing it unticks everything else, in a checklist.
  var isExclusive: Bool {
    if case .option = self { false } else { true }
  }

  func isChosen(in answer: Answer?) -> Bool {
    switch (self, answer) {
    case (.option(let place), .single(let chosen)): place == chosen
    case (.option(let place), .multiple(let ticked)): ticked.contains(place)
    case (.none, .multiple(let ticked)): ticked.isEmpty
    case (.notApplicable, .notApplicable): true
    default: false
    }
  }

  /// The answer of a single choice.
  var answer: Answer {
    if case .option(let place) = self { .single(place) } else { .notApplicable }
  }

  /// The answer of a checklist after this line was ticked or unticked; nil when nothing is left.
  func toggled(in answer: Answer?) -> Answer? {
    if isChosen(in: answer) && isExclusive { return nil }
    switch self {
    case .none: return .multiple(OptionMask())
    case .notApplicable: return .notApplicable
    case .option(let place):
      var ticked = OptionMask()
      if case .multiple(let before) = answer { ticked = before }
      ticked.toggle(place)
      return ticked.isEmpty ? nil : .multiple(ticked)
    }
  }
}
