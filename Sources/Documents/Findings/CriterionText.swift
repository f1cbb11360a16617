import SelfCheckCore

extension Questionnaire {
  /// What a part of a rule asks for, in the words of the answers that it may have.
  ///
  /// - Parameter part: one that has no parts of its own.
  func criterion(of part: Condition) -> LocalizedText {
    switch part {
    case .isOne(let index, let options): questions[index].answers { options.contains($0) }
    case .place(let index, let bound): questions[index].answers { bound.contains($0) }
    case .number(let index, let bound): questions[index].numbers(within: bound)
    case .includes(let index, let options): questions[index].ticks(options)
    case .points(let named, let bound):
      named.count == 1
        ? questions[named[0]].answers(earning: bound)
        : CriterionWording.points(bound, of: named.reduce(0) { $0 + questions[$1].maximum })
    case .level(let dimension, let level, let orBetter):
      CriterionWording.level(
        dimensions[dimension].levels[level].text,
        isOnly: level == (orBetter ? 0 : dimensions[dimension].levels.count - 1),
        orBetter: orBetter)
    case .all, .any, .not, .atLeast: CriterionWording.anyAnswer
    }
  }
}

extension Question {
  /// The options at the places that are meant.
  fileprivate func answers(_ isMeant: (Int) -> Bool) -> LocalizedText {
    guard case .single(let choice) = kind else { return CriterionWording.noAnswer }
    let meant = choice.options.indices.filter(isMeant)
    if meant.isEmpty { return CriterionWording.noAnswer }
    if meant.count == choice.options.count { return CriterionWording.anyAnswer }
    return .either(meant.map { choice.options[$0].text.quoted })
  }

  fileprivate func numbers(within bound: Condition.Bound) -> LocalizedText {
    guard case .number(let entry) = kind else { return CriterionWording.noAnswer }
    var (low, high) = (entry.range.lowerBound, entry.range.upperBound)
    switch bound {
    case .atLeast(let number): low = max(low, number)
    case .atMost(let number): high = min(high, number)
    }
    return numbers(low <= high ? [low...high] : [], of: entry)
  }

  private func numbers(_ runs: [ClosedRange<Int>], of entry: NumberEntry) -> LocalizedText {
    if runs.isEmpty { return CriterionWording.noAnswer }
    if runs == [entry.range] { return CriterionWording.anyAnswer }
    return .either(
      runs.map { CriterionWording.numbers($0, in: entry.range, unit: entry.unit) })
  }

  fileprivate func ticks(_ options: OptionMask) -> LocalizedText {
    guard case .multiple(let list) = kind else { return CriterionWording.noAnswer }
    return CriterionWording.ticked(.both(options.places.map { list.options[$0].text.quoted }))
  }

  fileprivate func answers(earning bound: Condition.Bound) -> LocalizedText {
    switch kind {
    case .single(let choice): answers { bound.contains(choice.options[$0].points) }
    case .number(let entry): numbers(entry.numbers(earning: bound), of: entry)
    case .multiple(let list):
      list.ticks(earning: bound) ?? CriterionWording.points(bound, of: maximum)
    case .note: CriterionWording.noAnswer
    }
  }
}

extension NumberEntry {
  /// The numbers that earn so many points, as runs without a gap.
  fileprivate func numbers(earning bound: Condition.Bound) -> [ClosedRange<Int>] {
    var start = range.lowerBound
    var runs: [ClosedRange<Int>] = []
    for interval in intervals {
      let own = start...interval.upTo
      start = interval.upTo + 1
      guard bound.contains(interval.points) else { continue }
      if let last = runs.last, last.upperBound == own.lowerBound - 1 {
        runs[runs.count - 1] = last.lowerBound...own.upperBound
      } else {
        runs.append(own)
      }
    }
    return runs
  }
}

extension Checklist {
  /// How many ticks earn so many points; nil where it depends on which.
  fileprivate func ticks(earning bound: Condition.Bound) -> LocalizedText? {
    guard Set(options.map(\.points)).count == 1 else { return nil }
    let counts = (0...options.count).filter { bound.contains(points(for: OptionMask(0..<$0))) }
    let runs = counts.runs
    if runs.isEmpty { return CriterionWording.noAnswer }
    if runs == [0...options.count] { return CriterionWording.anyAnswer }
    return .either(
      runs.map { CriterionWording.ticked($0, of: options.count, none: none.text) })
  }
}

extension [Int] {
  /// Ascending numbers as the runs that have no gap.
  fileprivate var runs: [ClosedRange<Int>] {
    reduce(into: []) { runs, number in
      if let last = runs.last, last.upperBound == number - 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
  }
}
