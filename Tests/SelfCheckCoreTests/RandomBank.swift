import SelfCheckCore
import TestSupport

/// Small random banks of one dimension, with questions of every scored kind.
struct RandomBank {
  var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  mutating func questions(_ count: Int, withFollowUps: Bool) -> [Question] {
    (0..<count).reduce(into: []) { questions, index in
      let condition =
        withFollowUps && index > 0 && chance(40) ? condition(about: questions, depth: 1) : nil
      questions.append(
        Question(
          id: "q\(index)", kind: kind(), text: text("q\(index)"), why: text("why"),
          weight: number(1...4), notApplicable: chance(40), askWhen: condition))
    }
  }

  private mutating func kind() -> Question.Kind {
    switch number(0...2) {
    case 0:
      let points = [number(0...4), number(0...4), number(1...5)]
      return .single(
        SingleChoice(options: points.map { Option(id: "o", points: $0, text: text("o")) }))
    case 1:
      let points = [number(1...3), -number(0...2)]
      let from = number(0...2)
      return .multiple(
        Checklist(
          from: from, maximum: from + points[0],
          options: points.map { Option(id: "o", points: $0, text: text("o")) },
          none: Option(id: "none", text: text("none"))))
    default:
      return .number(
        NumberEntry(
          unit: text("days"), range: 0...4,
          intervals: [
            .init(upTo: 0, points: number(1...4)), .init(upTo: 2, points: number(0...4)),
            .init(upTo: 4, points: number(0...2)),
          ]))
    }
  }

  /// Some of the questions answered, each as a person could.
  mutating func answers(to questions: [Question], percent: Int) -> AnswerSet {
    questions.indices.reduce(into: AnswerSet(count: questions.count)) { answers, index in
      guard chance(percent) else { return }
      answers[index] = questions[index].everyAnswer.randomElement(using: &random)
    }
  }

  mutating func condition(about questions: [Question], depth: Int) -> Condition {
    if depth == 0 || chance(25) { return leaf(about: questions) }
    let parts = (0..<number(1...3)).map { _ in condition(about: questions, depth: depth - 1) }
    return switch number(0...3) {
    case 0: .all(parts)
    case 1: .any(parts)
    case 2: .not(parts[0])
    default: .atLeast(number(1...parts.count), of: parts)
    }
  }

  private mutating func leaf(about questions: [Question]) -> Condition {
    let index = number(0...questions.count - 1)
    if chance(25) { return .points(questions: [index, 0], bound(6)) }
    switch questions[index].kind {
    case .single:
      return chance(50)
        ? .place(question: index, bound(2))
        : .isOne(question: index, of: OptionMask(bits: UInt64(number(1...6))))
    case .multiple:
      return .includes(question: index, OptionMask(bits: UInt64(number(1...3))))
    case .number, .note: return .number(question: index, bound(4))
    }
  }

  private mutating func bound(_ most: Int) -> Condition.Bound {
    chance(50) ? .atLeast(number(0...most)) : .atMost(number(0...most))
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
}

extension Question {
  /// Every answer that a person could give to it.
  var everyAnswer: [Answer] {
    let answers: [Answer] =
      switch kind {
      case .single(let choice): choice.options.indices.map(Answer.single)
      case .multiple(let list):
        (0..<1 << list.options.count).map { .multiple(OptionMask(bits: UInt64($0))) }
      case .number(let entry): entry.range.map(Answer.number)
      case .note: []
      }
    return answers + (notApplicable ? [.notApplicable] : [])
  }
}
