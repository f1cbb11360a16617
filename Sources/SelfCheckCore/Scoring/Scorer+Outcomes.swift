extension Scorer {
  /// Enters where each question stands.
  @inline(__always)
  func settle(_ answers: Answers, _ form: Form, _ codes: Codes) {
    switch form {
    case .full: settle(answers, form, codes) { $0.isPlain.full }
    case .short: settle(answers, form, codes) { $0.isPlain.short }
    }
  }

  @inline(__always)
  private func settle(
    _ answers: Answers, _ form: Form, _ codes: Codes, _ isPlain: (Item) -> Bool
  ) {
    var index = 0
    while index < items.count {
      let item = items[index]
      codes[index] =
        isPlain(item)
        ? code(of: item, answers[index].value) : detailedCode(index, answers, form, codes)
      index &+= 1
    }
  }

  @inline(__always)
  private func code(of item: Item, _ value: Int) -> OutcomeCode {
    let code = OutcomeCode.withoutAnswer &+ value
    precondition(
      UInt(bitPattern: code) < UInt(item.codes), "an answer that the question doesn't have")
    return OutcomeCode(value: UInt16(truncatingIfNeeded: code))
  }

  /// Apart from the loop over the plain ones, so that this keeps all it needs in registers.
  @inline(never)
  private func detailedCode(
    _ index: Int, _ answers: Answers, _ form: Form, _ codes: Codes
  ) -> OutcomeCode {
    let entry = answers[index]
    let details = details[index]
    guard form == .full || details.isInShortForm else {
      if details.kind == .manyTicks { enterClasses(of: entry, index, .absent, codes) }
      return .absent
    }
    var value = entry.value
    switch (details.kind, entry.kind) {
    case (.intervals, .number): value = interval(of: value, index)
    case (.manyTicks, .multiple): value = 0
    default: break
    }
    var code = code(of: items[index], value)
    if details.askedBy >= 0 {
      let truth = rules.truth(of: Int(details.askedBy), codes)
      // Both are worked out, as the processor can't guess which it is.
      code = truth == .holds ? code : truth == .fails ? .absent : .pending
    }
    if details.kind == .manyTicks { enterClasses(of: entry, index, code, codes) }
    return code
  }

  /// The place of the first edge that the number is not above: as they ascend, how many it is above.
  @inline(__always)
  private func interval(of number: Int, _ index: Int) -> Int {
    let first = Int(details[index].edges)
    let end = first &+ Int(items[index].codes) &- OutcomeCode.withoutAnswer &- 1
    var place = 0
    var edge = first
    while edge < end {
      place &+= number > edges[edge] ? 1 : 0
      edge &+= 1
    }
    return place
  }

  /// Gives each rule that tells the ticks apart itself the class it puts them in.
  private func enterClasses(
    of entry: AnswerSet.Entry, _ index: Int, _ code: OutcomeCode, _ codes: Codes
  ) {
    let answer = code.isAnswered ? entry.answer : nil
    for place in 0..<rules.manyTicks.count where rules.manyTicks[place].question == index {
      codes[rules.manyTicksSlots + place] = answer.map(rules.manyTicks[place].code) ?? code
    }
  }
}
