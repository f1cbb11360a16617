/// What of two rounds can be compared, and what can't.
struct Footing {
  let older: Round
  let newer: Round
  let questionnaire: Questionnaire
  let isRecomputed: Bool
  /// The ids of the scored questions that count in both, in the newer round's order.
  let shared: [String]
  /// What counted in each round, by question id.
  let before: [String: Place]
  let after: [String: Place]

  /// A counted answer and where it stands.
  struct Place {
    let dimension: String
    let contribution: RecordedContribution
  }

  init(older: Round, newer: Round, questionnaire: Questionnaire) {
    (self.older, self.newer, self.questionnaire) = (older, newer, questionnaire)
    isRecomputed =
      older.questionnaire.digest != newer.questionnaire.digest || older.form != newer.form
    let (before, after) = (Self.places(in: older), Self.places(in: newer))
    (self.before, self.after) = (before, after)
    shared = Self.order(of: newer).filter { question in
      guard let one = before[question]?.contribution, let other = after[question]?.contribution
      else { return false }
      return one.revision == other.revision && one.maximum == other.maximum
    }
  }

  private static func places(in round: Round) -> [String: Place] {
    round.result.dimensions.reduce(into: [:]) { places, dimension in
      for contribution in dimension.contributions {
        places[contribution.question] = Place(dimension: dimension.id, contribution: contribution)
      }
    }
  }

  static func order(of round: Round) -> [String] {
    round.result.dimensions.flatMap(\.contributions).map(\.question)
  }
}

extension Footing {
  /// What counted in one round only, or in another meaning, where that keeps it out of the scores.
  var leftOut: [LeftOutQuestion] {
    guard isRecomputed else { return [] }
    let known = Set(shared)
    let (past, present) = (
      RoundEvidence(older, questionnaire), RoundEvidence(newer, questionnaire)
    )
    let isSameBank = older.questionnaire.digest == newer.questionnaire.digest
    let newerOrder = Self.order(of: newer)
    let olderOnly = Self.order(of: older).filter { after[$0] == nil }
    return (newerOrder + olderOnly).filter { !known.contains($0) }.map { id in
      let reason: LeftOutQuestion.Reason =
        switch (before[id], after[id]) {
        case (let place?, nil):
          present.reason(
            without: id, of: place.dimension, absence: .dropped, isSameBank: isSameBank)
        case (nil, let place?):
          past.reason(
            without: id, of: place.dimension, absence: .added, isSameBank: isSameBank)
        default: .reworded
        }
      return LeftOutQuestion(id: id, reason: reason)
    }
  }

  /// The unscored questions asked first that both rounds answered, each in its own way.
  var background: [BackgroundChange] {
    questionnaire.parts.filter { $0.kind == .before }.flatMap(\.questions).compactMap { index in
      let question = questionnaire.questions[index]
      guard !question.isNote, let one = older.answers[question.id],
        let other = newer.answers[question.id], one != other
      else { return nil }
      return BackgroundChange(question: question.id, older: one, newer: other)
    }
  }
}

extension Question {
  fileprivate var isNote: Bool {
    if case .note = kind { true } else { false }
  }
}
