extension Assessment {
  /// Where the dimension's score will lie, 0…100, once every open question is answered or known not
  /// to count; nil where none is open.
  public func range(ofDimension index: Int) -> ClosedRange<Fraction>? {
    var open = OpenSums()
    for place in questionnaire.questions(ofDimension: index)
    where questionnaire.questions[place].isScored && situation.isOpen(place) {
      let question = questionnaire.questions[place]
      open.add(
        worst: question.weight * question.minimum, maximum: question.weight * question.maximum,
        mayBeAbsent: situation.mayBeAbsent(place))
    }
    let score = scorecard.dimensions[index]
    return open.range(besides: score.points, of: score.maximum).map {
      $0.lowerBound.lowered(
        to: possibleCap(ofDimension: index))...$0.upperBound.lowered(to: score.cap)
    }
  }

  /// The smallest that a limit which holds, or may come to hold, lowers the score to.
  private func possibleCap(ofDimension index: Int) -> Thousandths? {
    questionnaire.dimensions[index].limits
      .filter { questionnaire.truth(of: $0.when, in: situation) != .fails }
      .map(\.to).min()
  }
}

extension Questionnaire {
  /// The condition as a table.
  func table(of condition: Condition) -> TruthTable {
    TruthTable(condition, questions: questions, levels: dimensions.map(\.levels.count))
  }

  func truth(of condition: Condition, in situation: Situation) -> Truth {
    let table = table(of: condition)
    return table.truth(of: situation.digits(of: table, condition))
  }

  /// The indexes of the questions that still matter to a condition that open questions decide.
  func needs(of condition: Condition, in situation: Situation) -> [Int] {
    let table = table(of: condition)
    return table.needs(at: situation.digits(of: table, condition))
  }
}
