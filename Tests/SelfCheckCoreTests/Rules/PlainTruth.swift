import SelfCheckCore

/// What a condition comes to, by trying every answer to every open question.
struct PlainTruth {
  private let questions: [Question]
  /// For each question, the answers that it may still have; nil: absent.
  private var ways: [[Answer?]] = []
  private let level: Int?

  init(_ questions: [Question], answers: AnswerSet, level: Int?) {
    self.questions = questions
    self.level = level
    for index in questions.indices { ways.append(ways(of: index, answers[index])) }
  }

  private func ways(of index: Int, _ answer: Answer?) -> [Answer?] {
    let question = questions[index]
    let everyAnswer = question.everyAnswer.map { $0 == .notApplicable ? nil : $0 }
    switch question.askWhen.map(truth) ?? .holds {
    case .fails: return [nil]
    case .undecided: return everyAnswer + [nil]
    case .holds: return answer.map { [$0 == .notApplicable ? nil : $0] } ?? everyAnswer
    }
  }

  func truth(of condition: Condition) -> Truth {
    let outcomes = Set(worlds.map { holds(condition, in: $0) })
    return outcomes.count == 2 ? .undecided : outcomes == [true] ? .holds : .fails
  }

  private var worlds: [[Answer?]] {
    ways.reduce([[]]) { worlds, ways in worlds.flatMap { world in ways.map { world + [$0] } } }
  }

  private func holds(_ condition: Condition, in world: [Answer?]) -> Bool {
    switch condition {
    case .isOne(let question, let options):
      if case .single(let place) = world[question] { return options.contains(place) }
    case .place(let question, let bound):
      if case .single(let place) = world[question] { return bound.contains(place) }
    case .number(let question, let bound):
      if case .number(let number) = world[question] { return bound.contains(number) }
    case .includes(let question, let options):
      if case .multiple(let ticked) = world[question] { return ticked.isSuperset(of: options) }
    case .points(let named, let bound):
      let points = named.map { index in world[index].map { questions[index].points(for: $0) } }
      return !points.contains(nil) && bound.contains(points.compactMap(\.self).reduce(0, +))
    case .level(_, let edge, let orBetter):
      if let level { return orBetter ? level <= edge : level >= edge }
    case .all(let parts): return !parts.contains { !holds($0, in: world) }
    case .any(let parts): return parts.contains { holds($0, in: world) }
    case .not(let part): return !holds(part, in: world)
    case .atLeast(let count, let parts):
      return parts.filter { holds($0, in: world) }.count >= count
    }
    return false
  }
}
