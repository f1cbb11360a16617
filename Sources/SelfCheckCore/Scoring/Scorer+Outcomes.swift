extension Scorer {
  /// Enters where each question stands, and adds up what counts.
  @inline(__always)
  func settle(_ range: Range<Int>, _ answers: Answers, _ form: Form, _ codes: Codes) -> Tally {
    // Without a call in it the loop keeps its sums in registers.
    lists.isEmpty
      ? settle(range, answers, form, codes, withManyTicks: false)
      : settle(range, answers, form, codes, withManyTicks: true)
  }

  @inline(__always)
  private func settle(
    _ range: Range<Int>, _ answers: Answers, _ form: Form, _ codes: Codes, withManyTicks: Bool
  ) -> Tally {
    var tally = Tally()
    for index in range {
      let item = items[index]
      let isInForm = form == .full || item.isInShortForm
      let code = isInForm ? code(of: item, answers[index], codes) : .absent
      codes[index] = code
      if withManyTicks, item.kind == .manyTicks {
        tally += settleManyTicks(index, item, answers[index], codes)
      } else {
        tally += tallies[Int(item.tallies) &+ Int(code.value)]
      }
    }
    return tally
  }

  @inline(__always)
  private func code(of item: Item, _ entry: AnswerSet.Entry, _ codes: Codes) -> OutcomeCode {
    if item.askedBy >= 0 {
      switch rules.truth(of: Int(item.askedBy), codes) {
      case .holds: break
      case .fails: return .absent
      case .undecided: return .pending
      }
    }
    var place = entry.value
    if item.kind == .intervals, entry.kind == .number { place = interval(of: place, item) }
    if item.kind == .manyTicks, entry.kind == .multiple { place = 0 }
    let code = OutcomeCode.withoutAnswer &+ place
    precondition(
      UInt(bitPattern: code) < UInt(item.codes), "an answer that the question doesn't have")
    return OutcomeCode(value: UInt16(truncatingIfNeeded: code))
  }

  /// The place of the first edge that the number is not above.
  @inline(__always)
  private func interval(of number: Int, _ item: Item) -> Int {
    var place = 0
    while place < Int(item.codes) - OutcomeCode.withoutAnswer - 1,
      number > edges[Int(item.place) + place]
    {
      place += 1
    }
    return place
  }

  /// Gives each rule that tells the ticks apart itself the class it puts them in.
  ///
  /// - Returns: what the question adds.
  @inline(never)
  private func settleManyTicks(
    _ index: Int, _ item: Item, _ entry: AnswerSet.Entry, _ codes: Codes
  ) -> Tally {
    let code = codes[index]
    let answer = code.isAnswered ? entry.answer : nil
    for (place, ticks) in rules.manyTicks.enumerated() where ticks.question == index {
      codes[rules.manyTicksSlots + place] = answer.map(ticks.code) ?? code
    }
    guard item.isScored, case .multiple(let ticked) = answer else {
      return tallies[Int(item.tallies) + Int(code.value)]
    }
    let (list, weight) = lists[Int(item.place)]
    return Tally(code, points: weight * list.points(for: ticked), maximum: weight * list.maximum)
  }
}
