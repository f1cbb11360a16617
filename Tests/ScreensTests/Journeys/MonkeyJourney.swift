import Canvas
import SelfCheckCore
import TestSupport
import Testing

@testable import Screens

@Suite("A monkey")
struct MonkeyJourney {
  @Test("never crashes the app, and finds every answer on the disk", arguments: 1...4)
  func anyKeys(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var person = Person(machine: seed.isMultiple(of: 2) ? .withMeasures : .afterRounds(2))
    for _ in 0..<800 {
      person.meets(random.event())
      if person.machine.hasEnded { person = person.returns() }
      let app = person.app
      #expect((app.session.draft?.answers ?? person.noAnswers) == person.keptAnswers)
      #expect(app.session.shelf.plan == person.machine.shelf.plan)
      #expect(app.screens.count < 8)
      _ = person.frame
    }
    #expect(person.machine.saves > 0)
  }

  @Test("loses no answer to a machine that fails for a while, or half-way", arguments: 1...4)
  func failingMachine(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var person = Person.atTheProposal
    for _ in 0..<12000 {
      switch Int.random(in: 0..<60, using: &random) {
      case 0: person.machine(refuses: "磁盘已满")
      case 1: person.machine(refusesHalfWay: "没有权限")
      case 2...4:
        person.machine(refuses: nil)
        person.machine(refusesHalfWay: nil)
      default: break
      }
      let before = person
      person.meets(random.event())
      person.keepsItsWord(since: before)
      if person.machine.hasEnded { person = person.returns() }
    }
    let failures = person.machine.failures
    #expect([.save, .finish, .savePlan].allSatisfy { failures[$0, default: 0] > 0 })
    #expect(person.machine.saves > 0 && person.machine.rounds.count > 1)
  }
}

extension Person {
  /// What is called saved is on the disk, what is not there is called unsaved, and what was
  /// answered goes from memory only into a round, or at the person's wish.
  fileprivate func keepsItsWord(
    since before: Person, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let session = app.session
    let effects = machine.effects.dropFirst(before.machine.effects.count)
    if let draft = session.draft, !draft.answers.isEmpty {
      // One that couldn't be discarded may have the same answers.
      let kept = machine.draft
      let isKept = kept?.answers == draft.answers && kept?.form == draft.form
      #expect(session.saving.holds(answersOf: draft) == isKept, sourceLocation: sourceLocation)
      let wasWarned = before.app.departure == .warned
      #expect(
        isKept || session.saving.failure != nil && (!machine.hasEnded || wasWarned),
        sourceLocation: sourceLocation)
    }
    for case .finish(let draft, _) in effects {
      let answers = machine.questionnaire.record(draft.answers)
      #expect(
        session.draft == draft || machine.rounds.contains { $0.answers == answers },
        sourceLocation: sourceLocation)
    }
    let isPlanKept = machine.shelf.plan == session.shelf.plan
    #expect(
      isPlanKept || session.planSaving.failure != nil && !session.planSaving.unsaved.isEmpty,
      sourceLocation: sourceLocation)
    let givesUp = effects.contains {
      [.finish, .discardDraft, .deleteEverything].contains($0.kind)
    }
    #expect(
      givesUp || before.app.session.draft == nil || session.draft != nil,
      sourceLocation: sourceLocation)
  }

  fileprivate var noAnswers: AnswerSet {
    AnswerSet(count: SmallBank.questionnaire.questions.count)
  }

  fileprivate var keptAnswers: AnswerSet { machine.draft?.answers ?? noAnswers }
}

extension SplitMix {
  private static let keys: [Key] = [
    .enter, .enter, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left,
    .right, .home, .end, .pageUp, .pageDown, .control("g"), .control("l"), .control("u"),
  ]

  fileprivate mutating func event() -> Event {
    switch Int.random(in: 0..<20, using: &self) {
    case 0: .paste("12\n一")
    case 1: .click(Point(column: 5, row: Int.random(in: -1..<26, using: &self)))
    case 2: .wheel(rows: Bool.random(using: &self) ? 1 : -1)
    case 3: .resize(Size(columns: 1, rows: 1))
    case 4..<12: .key(Self.keys.randomElement(using: &self)!)
    default: .key(.character("123456789 jknrfpmxeudDLs?yq".randomElement(using: &self)!))
    }
  }
}
