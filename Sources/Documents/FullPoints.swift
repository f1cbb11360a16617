import SelfCheckCore

extension Question {
  /// What would have earned all points, beside an answer that didn't.
  func fullPoints(beside answer: Answer) -> LocalizedText? {
    guard isScored, points(for: answer) < maximum else { return nil }
    return switch (kind, answer) {
    case (.single(let choice), .single): choice.bestOptions.map(FullPointsWording.options)
    case (.number(let entry), .number): entry.bestRange.map { FullPointsWording.range($0, entry) }
    case (.multiple(let list), .multiple(let ticked)): list.difference(from: ticked)
    default: nil
    }
  }
}

extension SingleChoice {
  fileprivate var bestOptions: [Option]? {
    options.map(\.points).max().map { best in options.filter { $0.points == best } }
  }
}

extension NumberEntry {
  /// The numbers of the first interval with the most points.
  fileprivate var bestRange: ClosedRange<Int>? {
    guard let best = intervals.map(\.points).max(),
      let place = intervals.firstIndex(where: { $0.points == best })
    else { return nil }
    let lowest = place == 0 ? range.lowerBound : intervals[place - 1].upTo + 1
    return lowest...intervals[place].upTo
  }
}

extension Checklist {
  /// What earns points and was not ticked, and what costs points and was.
  fileprivate func difference(from ticked: OptionMask) -> LocalizedText? {
    let missing = options.indices.filter { options[$0].points > 0 && !ticked.contains($0) }
    let costly = options.indices.filter { options[$0].points < 0 && ticked.contains($0) }
    return FullPointsWording.ticks(
      missing: missing.map { options[$0] }, costly: costly.map { options[$0] })
  }
}

private enum FullPointsWording {
  static func options(_ options: [Option]) -> LocalizedText {
    let names = LocalizedText.options(options.map(\.text))
    return LocalizedText(zh: "得满分的选项：\(names.zh)", en: "Full points for: \(names.en)")
  }

  static func range(_ best: ClosedRange<Int>, _ entry: NumberEntry) -> LocalizedText {
    let (low, high) = (best.lowerBound, best.upperBound)
    let highest = AnswerWording.number(high, unit: entry.unit)
    if low == high {
      return LocalizedText(zh: "得满分：\(highest.zh)", en: "Full points for: \(highest.en)")
    }
    if high == entry.range.upperBound {
      let lowest = AnswerWording.number(low, unit: entry.unit)
      return LocalizedText(
        zh: "得满分：\(lowest.zh)及以上", en: "Full points for: \(lowest.en) or more")
    }
    if low == entry.range.lowerBound {
      return LocalizedText(
        zh: "得满分：不超过\(highest.zh)", en: "Full points for: at most \(highest.en)")
    }
    return LocalizedText(
      zh: "得满分：\(low)到\(highest.zh)", en: "Full points for: \(low) to \(highest.en)")
  }

  static func ticks(missing: [Option], costly: [Option]) -> LocalizedText? {
    let (missed, cost) = (missing.map(\.text), costly.map(\.text))
    switch (missing.isEmpty, costly.isEmpty) {
    case (true, true): return nil
    case (false, true): return notTicked(missed)
    case (true, false): return ticked(cost)
    case (false, false):
      let (missed, cost) = (notTicked(missed), ticked(cost))
      return LocalizedText(zh: "\(missed.zh)。\(cost.zh)", en: "\(missed.en). \(cost.en)")
    }
  }

  private static func notTicked(_ texts: [LocalizedText]) -> LocalizedText {
    let list = LocalizedText.options(texts)
    return LocalizedText(zh: "没有勾选：\(list.zh)", en: "Not ticked: \(list.en)")
  }

  private static func ticked(_ texts: [LocalizedText]) -> LocalizedText {
    let list = LocalizedText.options(texts)
    return LocalizedText(zh: "勾选后扣分：\(list.zh)", en: "Ticked, and costing points: \(list.en)")
  }
}
