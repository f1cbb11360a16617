import SelfCheckCore
import TestSupport
import Testing

@testable import Records

@Suite struct RecordImportTests {
  private let scratch: ScratchFolder
  private var locations: DataLocations { DataLocations(folder: scratch.path) }
  private var intake: RecordImport {
    RecordImport(rounds: locations.rounds, plans: locations.plans)
  }

  init() throws { scratch = try ScratchFolder() }

  private func take(_ text: String) throws -> [RecordImport.Outcome] {
    try scratch.put(Array(text.utf8), at: "export")
    var lines = try LineReader(path: scratch.path("export"))
    var outcomes: [RecordImport.Outcome] = []
    while let line = try lines.next() { outcomes.append(try intake.take(line)) }
    return outcomes
  }

  @Test func `what the first version exported is taken, and once is enough`() throws {
    #expect(try take(RecordFiles.export) == [.addedRound, .addedPlan])
    #expect(scratch.bytes(of: "rounds/20261122-093000-7f3a.json") == Array(RecordFiles.round.utf8))
    #expect(try take(RecordFiles.export) == [.presentRound, .presentPlan])
    let export = try RecordExport(rounds: locations.rounds, plans: locations.plans)
    #expect(String(decoding: export.bytes, as: UTF8.self) == RecordFiles.export)
  }

  @Test func `of two plans the one of the higher revision stays`() throws {
    _ = try take(RecordFiles.export)
    let raised = RecordFiles.export.replacing(#""revision":2"#, with: #""revision":3"#)
    #expect(try take(raised) == [.presentRound, .raisedPlan])
    #expect(try take(RecordFiles.export) == [.presentRound, .olderPlan])
    let other = raised.replacing("小王", with: "小李")
    #expect(throws: ImportFault.otherPlan("20261122-093000-7f3a", revision: 3)) { try take(other) }
  }

  @Test func `a line of a newer version's is named and not taken`() throws {
    let newer = RecordFiles.export.replacing(#""schema":1"#, with: #""schema":2"#)
    #expect(throws: ImportFault.record(.newerSchema(2))) { try take(newer) }
    #expect(try scratch.names() == ["export"])
  }

  @Test func `every fault is told in both languages, with its line`() {
    let faults: [ImportFault] = [
      .record(.newerSchema(2)), .tooLong(limit: 9), .otherRound("r"), .unreadableRound(file: "f"),
      .planOfNoRound("r"), .otherPlan("r", revision: 1), .unreadablePlan(file: "f"),
      .storage(.noHome),
    ]
    for fault in faults {
      #expect(fault.message(atLine: 7).zh.hasPrefix("第7行："))
      #expect(fault.message(atLine: 7).en.hasPrefix("line 7: "))
      #expect(fault.message(atLine: 7).en.unicodeScalars.allSatisfy { $0.isASCII })
    }
    #expect(Set(faults.map { $0.message(atLine: 7).zh }).count == faults.count)
  }
}
