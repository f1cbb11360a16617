@testable import SelfCheckCore

/// Every complete set of answers to a small bank, in each form, and what it comes to.
struct PlainWorlds {
  let questionnaire: Questionnaire
  let forms: [Form]
  private(set) var worlds: [PlainWorld] = []

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let hasShort = questionnaire.questions.contains { $0.isScored && $0.short }
    forms = hasShort ? [.full, .short] : [.full]
    for form in forms {
      let start = PlainWorld(questionnaire, form)
      add(start, from: 0)
    }
  }

  private mutating func add(_ world: PlainWorld, from question: Int) {
    guard question < questionnaire.questions.count else {
      var world = world
      world.card = questionnaire.score(world.answerSet, form: world.form)
      return worlds.append(world)
    }
    let item = questionnaire.questions[question]
    var next = world
    guard isIn(world.form, question), item.askWhen?.holds(over: world) ?? true else {
      return add(next, from: question + 1)
    }
    next.asked[question] = true
    if item.everyAnswer.isEmpty { return add(next, from: question + 1) }
    for answer in item.everyAnswer {
      next.answers[question] = answer
      add(next, from: question + 1)
    }
  }

  func isIn(_ form: Form, _ question: Int) -> Bool {
    if form == .full { return true }
    if case .dimension? = questionnaire.part(of: question)?.kind {
      return questionnaire.questions[question].short
    }
    return true
  }

  /// Every pair of worlds that ask the same and differ in one question, answered better in the second.
  var betterPairs: [(question: Int, before: PlainWorld, after: PlainWorld)] {
    var byAnswers: [[Answer?]: [Int]] = [:]
    var pairs: [(Int, PlainWorld, PlainWorld)] = []
    for question in questionnaire.questions.indices
    where questionnaire.questions[question].isScored {
      byAnswers.removeAll(keepingCapacity: true)
      for (place, world) in worlds.enumerated() {
        guard let answer = world.answers[question], answer != .notApplicable else { continue }
        var rest = world.answers
        rest[question] = world.form == .full ? .number(0) : .number(1)
        byAnswers[rest, default: []].append(place)
      }
      for group in byAnswers.values {
        for low in group {
          for high in group
          where worlds[low].points(of: question) < worlds[high].points(of: question)
            && worlds[low].asked == worlds[high].asked
          {
            pairs.append((question, worlds[low], worlds[high]))
          }
        }
      }
    }
    return pairs
  }
}

/// One complete set of answers.
struct PlainWorld: Facts {
  let questionnaire: Questionnaire
  let form: Form
  var answers: [Answer?]
  var asked: [Bool]
  var card: Scorecard?

  init(_ questionnaire: Questionnaire, _ form: Form) {
    (self.questionnaire, self.form) = (questionnaire, form)
    answers = Array(repeating: nil, count: questionnaire.questions.count)
    asked = Array(repeating: false, count: answers.count)
  }

  var answerSet: AnswerSet {
    answers.enumerated().reduce(into: AnswerSet(count: answers.count)) {
      $0[$1.offset] = $1.element
    }
  }

  func answer(to question: Int) -> Answer? {
    answers[question] == .notApplicable ? nil : answers[question]
  }

  func points(of question: Int) -> Int {
    answer(to: question).map(questionnaire.questions[question].points) ?? 0
  }

  func level(of dimension: Int) -> Int? { card?.dimensions[dimension].level }
}
