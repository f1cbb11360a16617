import SelfCheckCore

/// Small random banks with everything that a proof has to deal with: two dimensions, a question before
/// and one after, follow-ups, a short form, limits and findings across dimensions and about levels.
extension RandomBank {
  /// - Parameter worlds: about how many complete sets of answers the full form may have.
  mutating func questionnaire(worlds: Int) -> Questionnaire {
    let dimensionCount = number(1...2)
    var (questions, parts) = ([Question](), [Questionnaire.Part]())
    var room = worlds
    func close(_ kind: Questionnaire.Part.Kind, from start: Int) {
      if start < questions.count {
        parts.append(.init(kind: kind, questions: start..<questions.count))
      }
    }
    if chance(40) { add(to: &questions, isScored: false, &room) }
    close(.before, from: 0)
    var named: [Question] = []
    for dimension in 0..<dimensionCount {
      let start = questions.count
      for _ in 0..<number(1...4) { add(to: &questions, isScored: true, &room) }
      for place in start..<questions.count where chance(80) {
        questions[place].behaviour =
          Self.behaviours(ofDimension: dimension).randomElement(using: &random)?.id
      }
      named = questions
      // No rule may name a note; one at the end keeps out of their way.
      if dimension == dimensionCount - 1, chance(15) { addNote(to: &questions) }
      close(.dimension(dimension), from: start)
    }
    let start = questions.count
    if chance(20) { addLast(to: &questions, named, &room) }
    close(.after, from: start)
    return questionnaire(questions, named: named, parts, dimensionCount)
  }

  private mutating func questionnaire(
    _ questions: [Question], named: [Question], _ parts: [Questionnaire.Part], _ count: Int
  ) -> Questionnaire {
    let overall = self.levels()
    let levels = (0..<count).map { _ in chance(40) ? overall : self.levels() }
    return Questionnaire(
      id: "random", version: "1", title: text("title"), introduction: text("introduction"),
      window: text("window"), levels: overall,
      minimumAnsweredPercent: number(0...100),
      dimensions: levels.enumerated().map { index, own in
        Dimension(
          id: "d\(index)", name: text("d"), shortcoming: text("d"), weight: number(1...3),
          levels: own, behaviours: Self.behaviours(ofDimension: index),
          findings: findings(about: named, levels, dimension: index),
          limits: limits(about: named, dimension: index))
      }, actions: [], questions: questions, parts: parts)
  }

  private mutating func add(to questions: inout [Question], isScored: Bool, _ room: inout Int) {
    add(to: &questions, after: questions, isScored: isScored, &room)
  }

  private mutating func addLast(
    to questions: inout [Question], _ named: [Question], _ room: inout Int
  ) {
    add(to: &questions, after: named, isScored: false, &room)
  }

  /// A question that is left out where it would make too many worlds.
  private mutating func add(
    to questions: inout [Question], after named: [Question], isScored: Bool, _ room: inout Int
  ) {
    let condition = !named.isEmpty && chance(30) ? condition(about: named, depth: 1) : nil
    let question = Question(
      id: "q\(questions.count)", kind: smallKind(isScored: isScored), text: text("q"),
      why: text("w"), weight: isScored ? number(1...3) : 0, short: chance(60),
      notApplicable: chance(30), askWhen: condition)
    let ways = question.everyAnswer.count
    if ways > room, !questions.isEmpty { return }
    room /= ways
    questions.append(question)
  }

  private static func behaviours(ofDimension dimension: Int) -> [Behaviour] {
    ["a", "b"].map { Behaviour(id: "\(dimension)\($0)", text: text("b")) }
  }

  private mutating func addNote(to questions: inout [Question]) {
    let condition = !questions.isEmpty && chance(60) ? condition(about: questions, depth: 1) : nil
    questions.append(
      Question(
        id: "q\(questions.count)", kind: .note, text: text("note"), why: text("w"), weight: 0,
        short: chance(50), askWhen: condition))
  }

  private mutating func smallKind(isScored: Bool) -> Question.Kind {
    let most = isScored ? 4 : 0
    switch number(0...3) {
    case 0, 1:
      return .single(
        SingleChoice(options: (0..<number(2...4)).map { option($0, number(0...most)) }))
    case 2:
      let from = isScored ? number(0...2) : 0
      return .multiple(
        Checklist(
          from: from, maximum: max(1, from + (isScored ? number(0...2) : 0)),
          options: (0..<2).map { option($0, isScored ? number(-2...2) : 0) },
          none: option(9, 0)))
    default:
      return .number(
        NumberEntry(
          unit: text("days"), range: 0...4,
          intervals: isScored
            ? [.init(upTo: 0, points: number(0...4)), .init(upTo: 4, points: number(0...4))] : []))
    }
  }

  private func option(_ place: Int, _ points: Int) -> Option {
    Option(id: "o\(place)", points: points, text: text("o"))
  }

  private mutating func levels() -> [Level] {
    var froms: Set<Int> = [0]
    for _ in 0..<number(1...3) { froms.insert(number(1...99)) }
    return froms.sorted(by: >).map {
      Level(id: "from-\($0)", from: Thousandths($0), text: text("l"))
    }
  }

  private mutating func limits(about questions: [Question], dimension: Int) -> [Limit] {
    (0..<number(0...2)).map { place in
      Limit(
        id: "limit-\(dimension)-\(place)", when: condition(about: questions, depth: number(0...2)),
        to: Thousandths([0, 30, 50, 70, 100][number(0...4)]), text: text("limit"))
    }
  }

  private mutating func findings(
    about questions: [Question], _ levels: [[Level]], dimension: Int
  ) -> [Finding] {
    var findings: [Finding] = []
    for place in 0..<number(0...3) {
      var condition = condition(about: questions, depth: number(0...2))
      if chance(35) { condition = joined(condition, leveled(levels)) }
      if let other = findings.last?.when, chance(25) { condition = rewritten(other, condition) }
      findings.append(
        Finding(
          id: "finding-\(dimension)-\(place)", severity: .watch, when: condition, text: text("f"),
          actions: [], betterMayTrigger: chance(30) ? "why" : nil))
    }
    return findings
  }

  private mutating func leveled(_ levels: [[Level]]) -> Condition {
    let dimension = number(0...levels.count - 1)
    return .level(
      dimension: dimension, level: number(0...levels[dimension].count - 1), orBetter: chance(50))
  }

  private mutating func joined(_ a: Condition, _ b: Condition) -> Condition {
    switch number(0...3) {
    case 0: .any([a, b])
    case 1: .all([a, .not(b)])
    case 2: b
    default: .all([a, b])
    }
  }

  /// A condition that stands in some relation to the first one.
  private mutating func rewritten(_ condition: Condition, _ other: Condition) -> Condition {
    switch number(0...3) {
    case 0: .not(.not(condition))
    case 1: .not(condition)
    case 2: .all([condition, other])
    default: .any([condition, .all([condition, other])])
    }
  }
}
