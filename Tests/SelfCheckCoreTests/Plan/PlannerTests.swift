import SelfCheckCore
import Testing

@Suite struct PlannerTests {
  private static let day = CalendarDate(year: 2026, month: 11, day: 22)!

  /// Four questions of four points; every finding is about one or two answered 2 or less.
  private static let bank: Questionnaire = {
    func low(_ questions: Int...) -> Condition {
      .all(questions.map { .place(question: $0, .atMost(2)) })
    }
    func finding(_ id: String, _ severity: Finding.Severity, _ when: Condition, _ actions: Int...)
      -> Finding
    {
      Finding(id: id, severity: severity, when: when, text: text(id), actions: actions)
    }
    var bank = TestBank(
      questions: [
        TestBank.single("q0"), TestBank.single("q1", weight: 3), TestBank.single("q2"),
        TestBank.single("q3"),
      ])
    bank.actions = (0..<5).map {
      Action(
        id: "a\($0)", measure: text("measure \($0)"), doneWhen: text("done \($0)"),
        days: 10 * ($0 + 1), service: .decisions)
    }
    bank.findings = [
      finding("watch", .watch, low(0), 0, 4),
      finding("small", .serious, low(2), 1),
      finding("large", .serious, low(1), 2, 3),
      finding("same-action", .moderate, low(3), 2),
    ]
    return bank.questionnaire
  }()

  private func proposal(_ answers: [String: Int], after plan: Plan? = nil) -> Proposal {
    let assessment = Assessment(
      Self.bank, form: .full,
      answers: Self.bank.answers(answers.mapValues { .text("p\($0)") }))
    return Planner(assessment, previous: plan).proposal(on: Self.day)
  }

  private func plan(_ items: [PlanItem]) -> Plan {
    Plan(round: "earlier", questionnaire: Self.bank.stamp, made: Self.day, items: items)
  }

  private static let all = ["q0": 0, "q1": 1, "q2": 0, "q3": 0]

  @Test("the gravest come first, then what has most points to win; no action comes twice")
  func order() {
    let proposal = proposal(Self.all)
    // "large" has 3·(4 − 1) = 9 points to win, "small" 4; "same-action" has only what "large" took.
    #expect(proposal.items.map(\.id) == ["a2", "a1", "a0", "a3", "a4"])
    #expect(proposal.items.compactMap(\.reason?.pointsToWin) == [9, 4, 4, 9, 4])
    #expect(
      proposal.items.compactMap(\.reason?.finding) == ["large", "small", "watch", "large", "watch"])
    #expect(proposal.count == 3)
  }

  @Test("a measure carries its problem, the questions behind it and the day it is due")
  func content() throws {
    let item = try #require(proposal(Self.all).items.first)
    #expect(item.topic == text("One"))
    #expect(item.problem == text("large"))
    #expect(item.questions == ["q1"])
    #expect(item.measure == text("measure 2"))
    #expect(item.doneWhen == text("done 2"))
    #expect(item.due.description == "2026-12-22")
    #expect(item.status == .open)
  }

  @Test(
    "few findings, few measures",
    arguments: [
      (["q0": 4, "q1": 4, "q2": 4, "q3": 4], 0), (["q0": 4, "q1": 4, "q2": 1, "q3": 4], 1),
      (["q0": 4, "q1": 1, "q2": 4, "q3": 4], 1), (["q0": 4, "q1": 1, "q2": 1, "q3": 4], 2),
    ])
  func few(answers: [String: Int], count: Int) {
    #expect(proposal(answers).count == count)
  }

  @Test("what was left open carries over first, as it was, and takes its finding's place")
  func carriesOver() throws {
    var earlier = try #require(proposal(Self.all).items.first { $0.id == "a0" })
    earlier.status = .doing
    earlier.helper = "小王"
    earlier.checkIn = PlanItem.CheckIn(date: Self.day, status: .doing, evidence: "")
    var done = try #require(proposal(Self.all).items.first { $0.id == "a1" })
    done.status = .done
    let later = proposal(Self.all, after: plan([done, earlier]))
    #expect(later.items.map(\.id) == ["a0", "a2", "a1", "a3", "a4"])
    #expect(later.count == 3)
    let carried = later.items[0]
    #expect(carried.carriedFrom == "earlier")
    #expect(carried.checkIn == nil)
    #expect((carried.status, carried.helper, carried.due) == (.doing, "小王", earlier.due))
  }

  @Test(
    "what is overdue when it carries over gets its action's days again, one's own gets 30",
    arguments: [("a0", "2026-12-02"), ("own-1", "2026-12-22"), ("a0", "2026-11-22")])
  func carriedOverdue(id: String, due: String) throws {
    var open = try #require(proposal(Self.all).items.first { $0.id == "a0" })
    open.id = id
    if id != "a0" { open.reason = nil }
    let isOverdue = due != Self.day.description
    open.due = isOverdue ? Self.day.adding(days: -1) : Self.day
    #expect(proposal(Self.all, after: plan([open])).items[0].due.description == due)
  }

  @Test("an action that was done and did not help gives way to the finding's next one")
  func doneBefore() throws {
    var done = try #require(proposal(Self.all).items.first { $0.id == "a2" })
    done.status = .done
    let later = proposal(["q0": 4, "q1": 1, "q2": 4, "q3": 4], after: plan([done]))
    #expect(later.items.map(\.id) == ["a3", "a2"])
    #expect(later.count == 1)
  }

  @Test("more than three that were left open are all proposed, and nothing beyond them")
  func manyCarried() {
    let open = (1...4).map {
      PlanItem(
        id: "own-\($0)", topic: text("t"), problem: text("p"), measure: text("m"),
        doneWhen: text("d"),
        due: Self.day)
    }
    let proposal = proposal(Self.all, after: plan(open))
    #expect(proposal.proposed.map(\.id) == ["own-1", "own-2", "own-3", "own-4"])
    #expect(proposal.items.count == 9)
  }

  @Test("an own measure gets a name that is free")
  func freeNames() {
    var plan = plan([])
    #expect(plan.freeOwnID == "own-1")
    plan.items = [
      PlanItem(
        id: "own-1", topic: text("t"), problem: text("p"), measure: text("m"), doneWhen: text("d"),
        due: Self.day)
    ]
    #expect(plan.freeOwnID == "own-2")
  }
}
