/// A condition made ready to be decided while some of its questions may still be open.
struct Rule: Sendable {
  let condition: Condition
  /// The questions that it names, in bank order.
  let questions: [Int]
  /// For each of them, one answer for every class that the condition tells apart.
  private let classes: [[Answer]]

  init(_ condition: Condition, questions all: [Question]) {
    self.condition = condition
    questions = condition.questions
    classes = questions.map {
      AnswerClasses.representatives(of: all[$0], index: $0, in: condition) ?? []
    }
  }

  /// Whether it holds for every way of answering what is open, for none, or for some.
  func truth(in situation: Situation) -> Truth {
    var world = World(situation: situation)
    let open = questions.indices.filter { situation.outcomes[questions[$0]].isOpen }
    return truth(of: open[...], in: &world)
  }

  private func truth(of open: ArraySlice<Int>, in world: inout World) -> Truth {
    guard let next = open.first else { return condition.holds(over: world) ? .holds : .fails }
    let question = questions[next]
    var ways: [Answer?] = classes[next]
    if world.situation.outcomes[question].mayBeAbsent { ways.append(nil) }
    var sofar: Truth?
    for way in ways {
      world.settled[question] = .some(way)
      let truth = truth(of: open.dropFirst(), in: &world)
      if truth == .undecided || sofar.map({ $0 != truth }) == true { return .undecided }
      sofar = truth
    }
    return sofar ?? .fails
  }

  /// The open questions without which the rule could be decided no sooner.
  func needs(in situation: Situation) -> [Int] {
    questions.filter { question in
      situation.outcomes[question].isOpen && matters(question, in: situation)
    }
  }

  /// Whether some way of answering the rest leaves the rule to this question.
  private func matters(_ question: Int, in situation: Situation) -> Bool {
    let rest = questions.indices.filter {
      questions[$0] != question && situation.outcomes[questions[$0]].isOpen
    }
    var world = World(situation: situation)
    return matters(questions.firstIndex(of: question)!, rest[...], in: &world)
  }

  private func matters(_ place: Int, _ rest: ArraySlice<Int>, in world: inout World) -> Bool {
    guard let next = rest.first else {
      world.settled[questions[place]] = nil
      return truth(of: [place], in: &world) == .undecided
    }
    var ways: [Answer?] = classes[next]
    if world.situation.outcomes[questions[next]].mayBeAbsent { ways.append(nil) }
    for way in ways {
      world.settled[questions[next]] = .some(way)
      if matters(place, rest.dropFirst(), in: &world) { return true }
    }
    return false
  }
}

/// A situation with some of its open questions settled.
private struct World: Facts {
  let situation: Situation
  var settled: [Int: Answer?] = [:]

  init(situation: Situation) { self.situation = situation }

  func answer(to question: Int) -> Answer? {
    if let settled = settled[question] { return settled }
    return situation.answer(to: question)
  }

  func points(of question: Int) -> Int {
    answer(to: question).map { situation.questions[question].points(for: $0) } ?? 0
  }

  func level(of dimension: Int) -> Int? { situation.levels[dimension] }
}
