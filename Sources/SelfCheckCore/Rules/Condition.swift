/// What a rule asks of the answers: a closed vocabulary, no code.
///
/// Questions, dimensions and levels are named by their indexes, options by their place in the list
/// of the question; a bank's reader has resolved them.
public indirect enum Condition: Hashable, Sendable {
  /// The chosen option is one of these.
  case isOne(question: Int, of: OptionMask)
  /// The chosen option's place in the list is within the bound.
  case place(question: Int, Bound)
  /// The number is within the bound.
  case number(question: Int, Bound)
  /// All of these options are ticked.
  case includes(question: Int, OptionMask)
  /// The questions' points, added without weights, are within the bound.
  case points(questions: [Int], Bound)
  /// The dimension's level is this one or better (`better`), or this one or worse.
  case level(dimension: Int, level: Int, orBetter: Bool)
  /// Every part holds; with no part, it holds.
  case all([Condition])
  /// Some part holds.
  case any([Condition])
  case not(Condition)
  /// So many of the parts hold.
  case atLeast(Int, of: [Condition])

  /// An end of a range of whole numbers; the number itself is within it.
  public enum Bound: Hashable, Sendable {
    case atLeast(Int)
    case atMost(Int)

    public func contains(_ value: Int) -> Bool {
      switch self {
      case .atLeast(let bound): value >= bound
      case .atMost(let bound): value <= bound
      }
    }
  }
}

extension Condition {
  /// The questions that the condition names, each once, in bank order.
  public var questions: [Int] {
    var found: Set<Int> = []
    collectQuestions(into: &found)
    return found.sorted()
  }

  private func collectQuestions(into found: inout Set<Int>) {
    switch self {
    case .isOne(let question, _), .place(let question, _), .number(let question, _),
      .includes(let question, _):
      found.insert(question)
    case .points(let questions, _): found.formUnion(questions)
    case .level: break
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts { part.collectQuestions(into: &found) }
    case .not(let part): part.collectQuestions(into: &found)
    }
  }

  /// The dimensions whose level the condition asks about, each once, in bank order.
  public var dimensions: [Int] {
    var found: Set<Int> = []
    collectDimensions(into: &found)
    return found.sorted()
  }

  private func collectDimensions(into found: inout Set<Int>) {
    switch self {
    case .level(let dimension, _, _): found.insert(dimension)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts { part.collectDimensions(into: &found) }
    case .not(let part): part.collectDimensions(into: &found)
    case .isOne, .place, .number, .includes, .points: break
    }
  }
}
