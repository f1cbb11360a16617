/// Looks for the nearest change that turns a finding, by scoring the answers anew with every change
/// of its own questions: of one of them, then of two, and so on.
struct NearestChangeSearch {
  private let questionnaire: Questionnaire
  private let form: Form
  private let answers: AnswerSet
  private let dimension: Int
  private let place: Int
  /// Whether it is to come to hold.
  private let goal: Bool
  /// The dimensions that the finding asks about and that have a level.
  private let scored: [Int]
  private var nearest: (changes: [AnswerChange], shift: AnswerShift)?
  /// How many more changes are tried.
  private var allowance = RuleBounds.rows

  /// - Parameter place: of the finding in its dimension's list; it is fired or not fired.
  init(_ assessment: Assessment, finding place: Int, ofDimension dimension: Int) {
    questionnaire = assessment.questionnaire
    (form, answers) = (assessment.form, assessment.answers)
    (self.dimension, self.place) = (dimension, place)
    let scores = assessment.scorecard.dimensions
    goal = !scores[dimension].fired.contains(place)
    scored = questionnaire.dimensions[dimension].findings[place].when.dimensions
      .filter { scores[$0].isScored }
  }

  mutating func run() -> NearestChange {
    guard let choices else { return .notSearched }
    for count in 0..<choices.count {
      tryChanges(of: count + 1, among: choices[...], answers, [], .none)
      if allowance <= 0 { return .notSearched }
      if let nearest { return .answers(nearest.changes) }
    }
    return .impossible
  }

  private typealias Choice = (question: Int, alternatives: AnswerAlternatives)

  /// The finding's questions that can be asked, with what they could be answered.
  private var choices: [Choice]? {
    let rule = questionnaire.dimensions[dimension].findings[place].when
    let conditions = [rule] + questionnaire.conditionsBesides(levelsOf: rule.dimensions)
    var choices: [Choice] = []
    for index in rule.questions where questionnaire.mayBeAsked(index, form: form) {
      let alternatives = AnswerAlternatives(
        to: answers[index], of: questionnaire.questions[index], index: index, seenBy: conditions)
      guard let alternatives else { return nil }
      choices.append((index, alternatives))
    }
    return choices
  }

  /// Tries every change of so many of the questions, on top of those that were made already.
  private mutating func tryChanges(
    of count: Int, among choices: ArraySlice<Choice>, _ answers: AnswerSet,
    _ changes: [AnswerChange], _ shift: AnswerShift
  ) {
    if count == 0 { return test(answers, changes, shift) }
    for (place, choice) in zip(choices.indices, choices) where choices.endIndex - place >= count {
      for (answer, ownShift) in choice.alternatives.answers {
        let shift = shift + ownShift
        if allowance <= 0 || nearest.map({ shift >= $0.shift }) ?? false { continue }
        var changed = answers
        changed[choice.question] = answer
        let change = AnswerChange(
          question: choice.question, old: answers[choice.question], new: answer)
        tryChanges(
          of: count - 1, among: choices[(place + 1)...], changed, changes + [change], shift)
      }
    }
  }

  private mutating func test(
    _ answers: AnswerSet, _ changes: [AnswerChange], _ shift: AnswerShift
  ) {
    allowance -= 1
    let scores = questionnaire.score(answers, form: form).dimensions
    let own = scores[dimension]
    if own.fired.contains(place) == goal, !own.undecided.contains(place),
      scored.allSatisfy({ scores[$0].isScored })
    {
      nearest = (changes, shift)
    }
  }
}

extension Questionnaire {
  /// By what it is decided whether a question is asked, and what limits these dimensions' levels.
  fileprivate func conditionsBesides(levelsOf named: [Int]) -> [Condition] {
    questions.compactMap(\.askWhen) + named.flatMap { dimensions[$0].limits.map(\.when) }
  }

  /// Whether the form has the question.
  fileprivate func mayBeAsked(_ question: Int, form: Form) -> Bool {
    if form == .short, case .dimension = part(of: question)?.kind {
      questions[question].short
    } else {
      true
    }
  }
}
