import SelfCheckCore
import TestSupport
import Testing

@testable import Records

@Suite struct PlanStoreTests {
  private let scratch: ScratchFolder
  private var folder: DurableFolder { DurableFolder(path: scratch.path + "/plans") }
  private var store: PlanStore { PlanStore(files: PlanFiles(folder: folder)) }
  private let plan = SamplePlan.plan

  init() throws { scratch = try ScratchFolder() }

  @Test("what was kept is found, one revision on; a second time replaces the first")
  func keeps() throws {
    var kept = try store.save(plan)
    #expect(kept.revision == plan.revision + 1)
    #expect(try found() == kept)
    kept.items[0].status = .done
    kept = try store.save(kept)
    #expect(kept.revision == plan.revision + 2)
    #expect(try found() == kept)
    #expect(try folder.names() == [plan.round + ".json"])
  }

  @Test("one with as many revisions as can be read is saved so that it can be read again")
  func mostRevisions() throws {
    var plan = plan
    plan.revision = 1_000_000_000
    let kept = try store.save(plan)
    #expect(try found() == kept)
  }

  @Test("there is none before one is kept, and none after it is deleted")
  func absent() throws {
    #expect(try found() == nil)
    _ = try store.save(plan)
    try store.delete(ofRound: plan.round)
    #expect(try found() == nil)
    try store.delete(ofRound: plan.round)
  }

  @Test(
    "what can't be understood is named, and kept aside when a plan takes its place",
    arguments: ["", "{", #"{"format": "selfcheck.plan", "schema": 1}"#])
  func unreadable(text: String) throws {
    try folder.publish(plan.round + ".json", holding: Array(text.utf8))
    guard case .unreadable(let file) = try store.plan(ofRound: plan.round) else {
      return #expect(Bool(false), "it was read")
    }
    #expect(file.file == plan.round + ".json")
    _ = try store.save(plan)
    #expect(try folder.read(plan.round + ".json.1") == Array(text.utf8))
    #expect(try found() != nil)
    try store.delete(ofRound: plan.round)
    #expect(try folder.names() == [])
  }

  @Test("a newer version's plan is named, stays byte for byte, and no plan takes its place")
  func newer() throws {
    let text = RecordFiles.plan.replacing(#""schema": 1"#, with: #""schema": 2"#)
    try folder.publish(plan.round + ".json", holding: Array(text.utf8))
    guard case .unreadable(let file) = try store.plan(ofRound: plan.round) else {
      return #expect(Bool(false), "it was read")
    }
    #expect(file.reason.en.contains("newer version (schema 2)"))
    #expect(throws: StorageError.newer(path: folder.path(of: file.file), schema: 2)) {
      try store.save(plan)
    }
    #expect(try folder.read(file.file) == Array(text.utf8))
    #expect(try folder.names() == [file.file])
  }

  @Test("a plan under another round's name is not that round's")
  func otherName() throws {
    try folder.publish("other.json", holding: PlanFormat.bytes(plan))
    guard case .unreadable = try store.plan(ofRound: "other") else {
      return #expect(Bool(false), "it was taken")
    }
  }

  @Test("the rounds that have a plan are named, those set aside aren't")
  func rounds() throws {
    let files = PlanFiles(folder: folder)
    #expect(try files.rounds() == [])
    try folder.publish("a.json.1", holding: [1])
    try folder.publish("b.json", holding: [1])
    _ = try store.save(plan)
    #expect(try files.rounds() == ["b", plan.round])
  }

  private func found() throws -> Plan? {
    if case .plan(let plan) = try store.plan(ofRound: plan.round) { plan } else { nil }
  }
}
