import BankFormat
import BuiltInBank
import Glibc
import Records
import Screens
import SelfCheckCore
import TestSupport
import Testing

@testable import selfcheck

@Suite struct EffectRunnerTests {
  private let scratch: ScratchFolder
  private var locations: DataLocations { DataLocations(folder: scratch.path) }

  init() throws { scratch = try ScratchFolder() }

  private func runner() throws -> EffectRunner {
    let questionnaire = try #require(BankReader.read(.builtIn).questionnaire)
    return EffectRunner(library: Library(locations), questionnaire: questionnaire)
  }

  private func finish(with runner: EffectRunner) throws -> Round {
    let questionnaire = runner.questionnaire
    let moment = Moment(milliseconds: 1_800_000_000_000, offset: 480)
    let draft = Draft(
      form: .short, started: moment, answers: AnswerSet(count: questionnaire.questions.count))
    let replies = runner.run(.finish(draft, at: moment))
    guard case .finished(let round)? = replies.first else {
      throw Unfinished(replies: replies)
    }
    return round
  }

  private struct Unfinished: Error {
    let replies: [Reply]
  }

  @Test func `a deletion that fails half-way says what is left, and then why`() throws {
    let runner = try runner()
    _ = try finish(with: runner)
    // A folder in the place of a draft that was set aside can't be deleted.
    let aside = locations.draft(of: runner.questionnaire.id).path + ".1"
    try #require(mkdir(aside, 0o700) == 0)
    let replies = runner.run(.deleteEverything)
    #expect(replies.count == 2)
    #expect(replies.first == .rounds(RoundShelf()))
    guard case .failed(.deleteEverything, let reason)? = replies.last else {
      Issue.record("\(replies)")
      return
    }
    #expect(reason.en.contains(aside))
  }

  @Test func `files that can't be read are still listed when everything else is deleted`() throws {
    let runner = try runner()
    _ = try finish(with: runner)
    try locations.rounds.publish([1], round: "strange")
    let replies = runner.run(.deleteEverything)
    #expect(replies.first == .everythingDeleted)
    guard case .rounds(let shelf)? = replies.last else {
      Issue.record("\(replies)")
      return
    }
    #expect(shelf.rounds.isEmpty)
    #expect(shelf.unreadable.map(\.file) == ["strange.json"])
  }

  @Test func `a round that is gone can't be deleted, and the others are shown`() throws {
    let runner = try runner()
    let round = try finish(with: runner)
    let replies = runner.run(.delete(round: "gone"))
    #expect(replies.count == 2)
    #expect(replies.first == .rounds(RoundShelf(rounds: [RoundSummary(round)])))
  }

  @Test func `the lock is tried again, and the draft read again, when another window is closed`()
    throws
  {
    let questionnaire = try #require(BankReader.read(.builtIn).questionnaire)
    var answers = AnswerSet(count: questionnaire.questions.count)
    answers[0] = .single(1)
    let started = Moment(milliseconds: 1_800_000_000_000, offset: 480)
    let draft = Draft(form: .short, started: started, answers: answers)

    var other: Library? = Library(locations)
    #expect(try other?.takeLock() == true)
    let runner = try runner()
    #expect(runner.run(.claim) == [.claimed(Inventory(access: .taken))])
    try other?.save(draft, of: questionnaire)
    other = nil
    #expect(runner.run(.claim) == [.claimed(Inventory(draft: draft, access: .free))])
    #expect(throws: StorageError.self) { try Library(locations).takeLock() }
  }

  @Test func `a plan is kept with a new revision, and found again with the one before`() throws {
    let runner = try runner()
    let (first, second) = (try finish(with: runner), try finish(with: runner))
    let plan = Plan(
      round: first.id, questionnaire: first.questionnaire, made: CalendarDate("2027-01-15")!)
    #expect(runner.run(.openPlan(round: first.id)) == [.openedPlan(PlanOpening(round: first))])
    var kept = plan
    kept.revision = 1
    #expect(runner.run(.savePlan(plan)) == [.planSaved(kept)])
    #expect(
      runner.run(.openPlan(round: first.id))
        == [.openedPlan(PlanOpening(round: first, plan: kept))])
    #expect(
      runner.run(.openPlan(round: second.id))
        == [.openedPlan(PlanOpening(round: second, previous: kept))])
    #expect(try runner.shelf().plan == kept)
  }

  @Test func `the plan of a round that is gone isn't opened, and the others are shown`() throws {
    let runner = try runner()
    #expect(runner.run(.openPlan(round: "gone")) == [.missing(RoundShelf())])
  }

  @Test func `a plan that can't be understood is told of, and keeps no round from being seen`()
    throws
  {
    let runner = try runner()
    let round = try finish(with: runner)
    let file = locations.plans.file(ofRound: round.id)
    try file.replace(with: [1])
    #expect(try runner.shelf() == RoundShelf(rounds: [RoundSummary(round)]))
    guard case .openedPlan(let opening)? = runner.run(.openPlan(round: round.id)).first else {
      Issue.record("the plan wasn't opened")
      return
    }
    #expect(opening.plan == nil && opening.unreadable?.file == file.name)
  }

  @Test func `a plan that can't be written is answered by why`() throws {
    let runner = try runner()
    let round = try finish(with: runner)
    let plan = Plan(
      round: round.id, questionnaire: round.questionnaire, made: CalendarDate("2027-01-15")!)
    // A file in the place of the folder.
    try #require(symlink("/dev/null", locations.plans.folder.path) == 0)
    guard case .failed(.savePlan, _)? = runner.run(.savePlan(plan)).first else {
      Issue.record("the plan was saved")
      return
    }
  }

  @Test func `what is saved in another folder goes on there, and what that had is kept`() throws {
    let runner = try runner()
    let round = try finish(with: runner)
    let questionnaire = runner.questionnaire
    let plan = Plan(round: round.id, questionnaire: round.questionnaire, made: round.started.day)
    var draft = Draft(
      form: .short, started: Moment(milliseconds: 1_800_000_000_123, offset: 480),
      answers: AnswerSet(count: questionnaire.questions.count))
    draft.answers[1] = .single(0)
    let folder = scratch.path("usb/here")
    for _ in 0..<2 {
      #expect(
        runner.run(.rescue(draft, [plan], folder: folder)) == [
          .rescued(draft, [plan], folder: folder)
        ])
    }
    let there = EffectRunner(
      library: Library(DataLocations(folder: folder)), questionnaire: questionnaire)
    let inventory = try there.takeInventory()
    #expect(inventory.draft?.answers == draft.answers)
    #expect(inventory.shelf.rounds.map(\.id) == [round.id])
    #expect(inventory.shelf.plan?.round == round.id)

    draft.started.milliseconds += 3_600_000
    guard case .failed(.rescue, let reason)? = runner.run(.rescue(draft, [], folder: folder)).first
    else { return #expect(Bool(false), "written while another window has the folder") }
    #expect(reason.en.contains("another selfcheck is running"))
    withExtendedLifetime(there.library) {}
  }

  @Test func `a plan in the other folder that is further on is moved aside`() throws {
    let runner = try runner()
    let round = try finish(with: runner)
    let folder = scratch.path("usb")
    var plan = Plan(round: round.id, questionnaire: round.questionnaire, made: round.started.day)
    _ = runner.run(.rescue(nil, [plan], folder: folder))
    let name = "usb/plans/\(round.id).json"
    let first = try #require(scratch.bytes(of: name))
    _ = runner.run(.rescue(nil, [plan], folder: folder))
    #expect(scratch.bytes(of: name + ".1") == nil)
    plan.items = [
      PlanItem(
        id: "own", topic: LocalizedText(zh: "a", en: "a"), problem: LocalizedText(zh: "b", en: "b"),
        measure: LocalizedText(zh: "c", en: "c"), doneWhen: LocalizedText(zh: "d", en: "d"),
        due: round.started.day)
    ]
    _ = runner.run(.rescue(nil, [plan], folder: folder))
    #expect(scratch.bytes(of: name + ".1") == first)
  }

  @Test func `deleting a round leaves no draft of it that was set aside`() throws {
    let runner = try runner()
    var draft = Draft(
      form: .short, started: Moment(milliseconds: 1_800_000_000_000, offset: 480),
      answers: AnswerSet(count: runner.questionnaire.questions.count))
    draft.answers[1] = .single(0)
    _ = runner.run(.save(draft))
    let file = locations.draft(of: runner.questionnaire.id)
    let bytes = try #require(try file.read())
    _ = try file.keepAside(bytes)
    try file.folder.publish("\(file.name).2", holding: Array("{}".utf8))
    guard case .finished(let round)? = runner.run(.finish(draft, at: draft.started)).first else {
      return #expect(Bool(false), "the round wasn't finished")
    }
    _ = runner.run(.delete(round: round.id))
    // What can't be told to be of this round stays.
    #expect(try file.asides().map(\.name) == ["\(file.name).2"])
  }

  @Test func `another round's draft in the other folder is moved aside`() throws {
    let runner = try runner()
    let folder = scratch.path("usb")
    var draft = Draft(
      form: .short, started: Moment(milliseconds: 1_800_000_000_000, offset: 480),
      answers: AnswerSet(count: runner.questionnaire.questions.count))
    draft.answers[1] = .single(0)
    _ = runner.run(.rescue(draft, [], folder: folder))
    let name = "draft-\(runner.questionnaire.id).json"
    let first = try #require(scratch.bytes(of: "usb/" + name))
    draft.started.milliseconds += 3_600_000
    _ = runner.run(.rescue(draft, [], folder: folder))
    #expect(scratch.bytes(of: "usb/" + name + ".1") == first)
    #expect(scratch.bytes(of: "usb/" + name) != first)
  }
}
