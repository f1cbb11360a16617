@testable import SelfCheckCore

/// What is wrong with scores and levels.
extension PlainDefects {
  var levels: Set<String> {
    var defects: Set<String> = []
    for (index, dimension) in bank.dimensions.enumerated() {
      for form in all.forms {
        guard hasScored(index, form) else {
          defects.insert("\(index) in \(form): nothing")
          continue
        }
        for level in dimension.levels.indices
        where !cards(in: form).contains(where: { $0.dimensions[index].level == level }) {
          defects.insert("\(index) in \(form): \(level)")
        }
      }
    }
    return defects
  }

  var overallLevels: Set<String> {
    var defects: Set<String> = []
    for form in all.forms where bank.dimensions.indices.allSatisfy({ hasScored($0, form) }) {
      for level in bank.levels.indices
      where !cards(in: form).contains(where: { $0.overallLevel == level })
        && !isMissedByDimension(level, form)
      {
        defects.insert("\(form): \(level)")
      }
    }
    return defects
  }

  /// Whether a dimension that has the overall score's levels misses this one of them.
  private func isMissedByDimension(_ level: Int, _ form: Form) -> Bool {
    bank.dimensions.indices.contains { index in
      bank.dimensions[index].levels == bank.levels
        && !cards(in: form).contains { $0.dimensions[index].level == level }
    }
  }

  var extremes: Set<String> {
    var defects: Set<String> = []
    for index in bank.dimensions.indices {
      for form in all.forms where hasScored(index, form) {
        for score in [0, 100]
        where !cards(in: form).contains(where: {
          $0.dimensions[index].score == Fraction(Int128(score))
        }) && !(score == 100 && isSpoiled(index, form)) {
          defects.insert("\(index) in \(form): \(score)")
        }
      }
    }
    return defects
  }

  var checklists: Set<String> {
    Set(bank.questions.filter(isSpoiled).map(\.id))
  }

  private func isSpoiled(_ question: Question) -> Bool {
    guard case .multiple = question.kind, question.isScored else { return false }
    return !question.everyAnswer.contains { question.points(for: $0) == question.maximum }
  }

  private func isSpoiled(_ dimension: Int, _ form: Form) -> Bool {
    bank.questions(ofDimension: dimension).contains {
      all.isIn(form, $0) && isSpoiled(bank.questions[$0])
    }
  }

  /// A limit is to blame where it holds after and is lower than the score was.
  var lowering: Set<String> {
    var defects: Set<String> = []
    for (_, before, after) in all.betterPairs {
      for (index, dimension) in bank.dimensions.enumerated() {
        guard let was = before.card?.dimensions[index].score,
          let now = after.card?.dimensions[index], let score = now.score, score < was
        else { continue }
        for (place, limit) in dimension.limits.enumerated()
        where now.limits.contains(place) && Fraction(limit.to) < was {
          defects.insert(limit.id)
        }
      }
    }
    return defects
  }

  private func cards(in form: Form) -> [Scorecard] {
    worlds.filter { $0.form == form }.compactMap(\.card)
  }

  private func hasScored(_ dimension: Int, _ form: Form) -> Bool {
    bank.questions(ofDimension: dimension).contains {
      bank.questions[$0].isScored && all.isIn(form, $0)
    }
  }
}
