import SelfCheckCore

/// What all screens share: the questionnaire, the round under way and the rounds kept.
struct Session: Sendable {
  let questionnaire: Questionnaire
  let surroundings: Surroundings
  var language: Language
  /// The round under way.
  var draft: Draft?
  var saving: Saving
  var shelf: RoundShelf
  /// The plan that is being made or worked on.
  var work: PlanWork?
  var planSaving = PlanSaving()
  var access: Access
  var found: [LocalizedText]
  /// The other folder that something was saved in last, as the program knows it.
  var refuge: String?
  /// What waits until it is known whether another window is still at work.
  var wish: Wish?
  /// To print on a paper; kept as long as the paper is being made.
  var paperName = ""
  /// A line at the foot of the screen until the next key.
  var message: LocalizedText?
  /// The time of the last event.
  private(set) var now: Moment
  private var stopwatch: Stopwatch?

  init(
    questionnaire: Questionnaire, surroundings: Surroundings, language: Language,
    inventory: Inventory, now: Moment
  ) {
    self.questionnaire = questionnaire
    self.surroundings = surroundings
    self.language = language
    self.now = now
    draft = inventory.draft
    saving = Saving(kept: draft)
    shelf = inventory.shelf
    access = inventory.access
    found = inventory.notices
  }

  func say(_ text: LocalizedText) -> String { text[language] }
}

extension Session {
  mutating func begin(_ form: Form) {
    draft = Draft(
      form: form, started: now, answers: AnswerSet(count: questionnaire.questions.count))
    saving.clear()
  }

  mutating func discardDraft() {
    draft = nil
    stopwatch = nil
    saving.clear()
  }

  mutating func answer(_ question: Int, with answer: Answer?) {
    draft?.answers[question] = answer
  }

  /// Keeps what was written.
  mutating func note(_ text: String, on question: Int) {
    draft?.answers[note: question] = Self.note(of: text)
  }

  /// Nothing but spaces is no note.
  static func note(of text: String) -> String? {
    text.allSatisfy(\.isWhitespace) ? nil : text
  }

  mutating func keep(_ round: Round) {
    shelf.rounds.removeAll { $0.id == round.id }
    shelf.rounds.append(RoundSummary(round))
  }
}

extension Session {
  mutating func clockShows(_ moment: Moment) { now = moment }

  /// As many as a draft's file may hold.
  private static let mostSeconds = 1_000_000_000

  /// Adds the time to the question that was on screen, and goes on with the one that is. An answer
  /// given within a second took 0 seconds, which is a known time too.
  mutating func attend(to question: Int?) {
    if let timed = stopwatch?.question, let seconds = stopwatch?.lap(at: now),
      seconds > 0 || isAnswered(timed)
    {
      let before = draft?.seconds[timed] ?? 0
      draft?.seconds[timed] = min(Self.mostSeconds - seconds, before) + seconds
    }
    if stopwatch?.question != question {
      stopwatch = question.map { Stopwatch(question: $0, since: now) }
    }
    if let question { draft?.place = question }
  }
}
