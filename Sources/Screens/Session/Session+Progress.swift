import SelfCheckCore

extension Session {
  /// The questions that the round under way asks, in order.
  var asked: [Int] {
    draft.map { questionnaire.asked(form: $0.form, answers: $0.answers) } ?? []
  }

  func isAnswered(_ question: Int) -> Bool { draft?.answers.isAnswered(question) ?? false }

  /// The asked questions without an answer; a note may stay empty.
  var unanswered: [Int] { counted(asked).filter { !isAnswered($0) } }

  var tally: Tally { tally(of: asked) }

  func tally(of questions: some Sequence<Int>) -> Tally {
    let counted = counted(questions)
    return Tally(answered: counted.count(where: isAnswered), of: counted.count)
  }

  /// Those that count as questions: a note is none.
  private func counted(_ questions: some Sequence<Int>) -> [Int] {
    questions.filter { !questionnaire.questions[$0].isNote }
  }

  /// Where a round that is resumed goes on: the question that was on screen, while it is asked.
  var resumption: Int? {
    let asked = asked
    return draft?.place.flatMap { asked.contains($0) ? $0 : nil } ?? unanswered.first
  }

  /// The place of the question among those of its part, and among all; nil for a note, which is
  /// not counted.
  func place(of question: Int) -> (inPart: Place, overall: Place)? {
    if questionnaire.questions[question].isNote { return nil }
    let counted = counted(asked)
    let part = questionnaire.part(of: question)?.questions ?? 0..<0
    return (
      Place(of: question, in: counted.filter(part.contains)), Place(of: question, in: counted)
    )
  }

  /// What a round of the form asks before any answer was given.
  func length(of form: Form) -> Length {
    let none = AnswerSet(count: questionnaire.questions.count)
    let asked = questionnaire.asked(form: form, answers: none)
    let questions = counted(asked)
    return Length(
      questions: questions.count,
      scored: questions.count { questionnaire.questions[$0].isScored },
      notes: asked.count - questions.count,
      hasFollowUps: questionnaire.questions.contains {
        $0.askWhen != nil && (form == .full || $0.short)
      })
  }

  func title(of part: Questionnaire.Part.Kind) -> LocalizedText {
    switch part {
    case .before: QuestionWording.before
    case .dimension(let index): questionnaire.dimensions[index].name
    case .after: QuestionWording.after
    }
  }
}

/// How long a form is.
struct Length: Hashable, Sendable {
  /// All that are asked of everyone, notes left out; the progress counts to the same number.
  var questions: Int
  var scored: Int
  var notes: Int
  /// Whether some answers call up further questions.
  var hasFollowUps: Bool

  /// At 15 seconds a question.
  var minutes: Int { max(1, questions / 4) }
}

/// How many of some questions are answered.
struct Tally: Hashable, Sendable {
  var answered: Int
  var of: Int

  var open: Int { of - answered }
}

/// The third of thirteen, and the like; counted from 1.
struct Place: Hashable, Sendable {
  var number: Int
  var of: Int

  init(of question: Int, in questions: [Int]) {
    number = (questions.firstIndex(of: question) ?? 0) + 1
    of = questions.count
  }
}

extension Question {
  var isNote: Bool {
    if case .note = kind { true } else { false }
  }
}
