/// A measure of the older round's plan, and what became of it and of the answers behind it.
public struct MeasureOutcome: Hashable, Sendable {
  public let item: PlanItem
  /// What the newer round was told, or else how the plan has it.
  public let status: PlanItem.Status
  /// How the answers behind it went on; nil where no question behind it counts, in the same
  /// revision, in both rounds.
  public let answers: Course?

  public enum Course: String, CaseIterable, Sendable {
    case better, same, worse
  }

  /// What can be said of the measure itself.
  public enum Verdict: String, CaseIterable, Sendable {
    case doneAndWorking, doneButNotWorking, notDone, dropped, unknown
  }

  public var verdict: Verdict {
    switch (status, answers) {
    case (.dropped, _): .dropped
    case (.open, _), (.doing, _): .notDone
    case (.done, .better): .doneAndWorking
    case (.done, .same), (.done, .worse): .doneButNotWorking
    case (.done, nil): .unknown
    }
  }
}

extension MeasureOutcome {
  /// - Parameter questions: the changes between the round of the item's plan and the newer round.
  init(_ item: PlanItem, questions: [QuestionChange]) {
    self.item = item
    status = item.checkIn?.status ?? item.status
    let behind = Set(item.questions)
    let gains = questions.filter { behind.contains($0.id) && $0.isSameQuestion }.map(\.gain)
    let gain = gains.reduce(0, +)
    answers = gains.isEmpty ? nil : gain > 0 ? .better : gain < 0 ? .worse : .same
  }
}

extension QuestionChange {
  /// Whether it counted in both rounds and meant the same in both.
  fileprivate var isSameQuestion: Bool {
    guard let older, let newer else { return false }
    return older.revision == newer.revision && older.maximum == newer.maximum
  }
}
