extension Scorer {
  /// What the dimension's questions add up to where they stand so.
  @inline(__always)
  func sum(of plan: DimensionPlan, _ answers: Answers, _ codes: Codes) -> Increment {
    var sum = Increment()
    var index = plan.questions.lowerBound
    while index < plan.questions.upperBound {
      sum += increments[Int(items[index].increments) &+ Int(codes[index].value)]
      index &+= 1
    }
    if longLists.count > 0 { sum.tally.add(points: longListPoints(plan, answers, codes)) }
    return sum
  }

  @inline(never)
  private func longListPoints(
    _ plan: DimensionPlan, _ answers: Answers, _ codes: Codes
  ) -> Int {
    (0..<longLists.count).reduce(0) { points, place in
      let long = longLists[place]
      guard plan.questions.contains(long.question), codes[long.question].isAnswered,
        case .multiple(let ticked) = answers[long.question].answer
      else { return points }
      return points + long.weight * long.list.points(for: ticked)
    }
  }
}
