extension Question {
  /// The points that the answer earns, without the weight; 0 where it is not applicable.
  public func points(for answer: Answer) -> Int {
    kind.points(for: answer)
  }

  /// The most points that an answer can earn, without the weight.
  public var maximum: Int { points.upperBound }

  /// The fewest points that an answer can earn, without the weight.
  public var minimum: Int { points.lowerBound }
}

extension Question.Kind {
  /// The points that the answer earns; 0 where it is not applicable.
  func points(for answer: Answer) -> Int {
    switch (self, answer) {
    case (.single(let choice), .single(let place)): choice.options[place].points
    case (.multiple(let list), .multiple(let ticked)): list.points(for: ticked)
    case (.number(let entry), .number(let number)): entry.points(for: number)
    default: 0
    }
  }

  /// From the fewest to the most points of an answer; 0 where there are none.
  var points: ClosedRange<Int> {
    switch self {
    case .single(let choice): choice.options.map(\.points).range
    case .multiple(let list): list.minimum...list.maximum
    case .number(let entry): entry.intervals.map(\.points).range
    case .note: 0...0
    }
  }
}

extension [Int] {
  /// From the smallest to the greatest; 0…0 where there are none.
  fileprivate var range: ClosedRange<Int> { (self.min() ?? 0)...(self.max() ?? 0) }
}

extension Checklist {
  /// `from` and what the ticked options add, kept within 0…`maximum`.
  public func points(for ticked: OptionMask) -> Int {
    var sum = from
    for place in options.indices where ticked.contains(place) { sum += options[place].points }
    return clamped(sum)
  }

  fileprivate var minimum: Int {
    clamped(options.reduce(from) { $0 + min($1.points, 0) })
  }

  func clamped(_ points: Int) -> Int { min(max(points, 0), maximum) }
}

extension NumberEntry {
  fileprivate func points(for number: Int) -> Int {
    intervals.first { number <= $0.upTo }?.points ?? 0
  }
}
