/// What is left of a condition while its questions are settled one by one.
extension Condition {
  static let always = Condition.all([])
  static let never = Condition.any([])

  /// What is left once the question has this answer; nil: it is absent.
  func settling(_ question: Int, as answer: Answer?, points: Int) -> Condition {
    mappingLeaves { leaf in
      switch leaf {
      case .isOne(question, _), .place(question, _), .number(question, _), .includes(question, _):
        leaf.holds(over: OneOutcome(question: question, answer: answer)) ? .always : .never
      case .points(let questions, let bound) where questions.contains(question):
        answer == nil
          ? .never
          : .points(
            of: questions.filter { $0 != question },
            bound.lessened(by: points * questions.count { $0 == question }))
      default: leaf
      }
    }
  }

  /// What is left once each of these dimensions has this level; nil: it is not scored.
  func settling(_ levels: [Int: Int?]) -> Condition {
    mappingLeaves { leaf in
      switch leaf {
      case .level(let dimension, let edge, let orBetter):
        guard let level = levels[dimension] else { return leaf }
        return level.map { orBetter ? $0 <= edge : $0 >= edge } ?? false ? .always : .never
      case .points(let questions, let bound): return .points(of: questions, bound)
      default: return leaf
      }
    }
  }

  private static func points(of questions: [Int], _ bound: Bound) -> Condition {
    if !questions.isEmpty { return .points(questions: questions, bound) }
    return bound.contains(0) ? .always : .never
  }

  /// The condition with its leaves replaced and what that decides taken out.
  private func mappingLeaves(_ transform: (Condition) -> Condition) -> Condition {
    switch self {
    case .all(let parts):
      Self.counting(of: parts.map { $0.mappingLeaves(transform) }) { $0 }
    case .any(let parts):
      Self.counting(of: parts.map { $0.mappingLeaves(transform) }) { _ in 1 }
    case .atLeast(let count, let parts):
      Self.counting(of: parts.map { $0.mappingLeaves(transform) }) { _ in count }
    case .not(let part):
      switch part.mappingLeaves(transform) {
      case .always: .never
      case .never: .always
      case let open: .not(open)
      }
    default: transform(self)
    }
  }

  /// - Parameter needed: how many of so many parts have to hold.
  private static func counting(of parts: [Condition], _ needed: (Int) -> Int) -> Condition {
    let open = parts.filter { $0 != .always && $0 != .never }
    let missing = needed(parts.count) - parts.count { $0 == .always }
    if missing <= 0 { return .always }
    if missing > open.count { return .never }
    if open.count == 1 { return open[0] }
    return missing == open.count
      ? .all(open) : missing == 1 ? .any(open) : .atLeast(missing, of: open)
  }
}

extension Condition.Bound {
  /// The bound for what else has to be added to `sum`.
  fileprivate func lessened(by sum: Int) -> Condition.Bound {
    switch self {
    case .atLeast(let bound): .atLeast(bound - sum)
    case .atMost(let bound): .atMost(bound - sum)
    }
  }
}

/// A world in which nothing but one question is settled.
struct OneOutcome: Facts {
  var question: Int
  var answer: Answer?

  func answer(to question: Int) -> Answer? { question == self.question ? answer : nil }
  func points(of question: Int) -> Int { 0 }
  func level(of dimension: Int) -> Int? { nil }
}
