import JSONText
import Records
import SelfCheckCore
import Testing

@Suite("selfcheck export and import")
struct ExportTests {
  /// Three rounds, two of them with a plan.
  private func fullHome() throws -> Home {
    let home = try Home()
    for (sequence, rule) in [(1, AnswerRule.worst), (2, .best), (3, .seeded(4))] {
      let round = try home.keepRound(sequence, answers: rule.answers())
      if sequence != 2 { try home.keepPlan(for: round, measures: 2) }
    }
    return home
  }

  /// Every file of rounds and plans, by path below the data folder.
  private func records(of home: Home) -> [String: [UInt8]] {
    ["rounds": home.rounds, "plans": home.plans].reduce(into: [:]) { files, folder in
      for name in home.names(in: folder.value) {
        files["\(folder.key)/\(name)"] = home.bytes(of: "\(folder.value)/\(name)")
      }
    }
  }

  @Test("move all rounds and plans to another machine, byte for byte, and once is enough")
  func moves() throws {
    let (old, new) = (try fullHome(), try Home())
    let export = try old.selfcheck("export", "--language", "en")
    #expect(export.status == 0)
    #expect(export.complaint == "selfcheck: exported 3 rounds and 2 plans\n")
    #expect(export.lines.count == 5)
    let first = try new.selfcheck("import", "-", "--language", "en", input: export.text)
    #expect(first.status == 0)
    #expect(first.complaint == "selfcheck: added 3 rounds and 2 plans\n")
    #expect(records(of: new) == records(of: old))
    #expect(try new.selfcheck("rounds").text == old.selfcheck("rounds").text)
    let second = try new.selfcheck("import", "-", "--language", "en", input: export.text)
    #expect(second.status == 0)
    #expect(
      second.complaint
        == "selfcheck: added 0 rounds and 0 plans; 3 rounds and 2 plans were here already\n")
    #expect(
      try new.selfcheck("import", "-", input: export.text).complaint
        == "selfcheck: 新增0轮、0份计划；原来就有3轮、2份计划，没有改动\n")
    #expect(records(of: new) == records(of: old))
    #expect(try new.selfcheck("export").output == export.output)
  }

  @Test("by way of a file, for its owner alone, that is never written over unless forced")
  func file() throws {
    let home = try fullHome()
    let written = try home.selfcheck("export", "--output", "backup.ndjson")
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(written.complaint == "selfcheck: 导出了3轮、2份计划，写入 backup.ndjson\n")
    #expect(home.mode(of: home.path + "/backup.ndjson") == 0o600)
    #expect(try home.selfcheck("export", "--output", "backup.ndjson").status == 73)
    #expect(try home.selfcheck("export", "--output", "backup.ndjson", "--force").status == 0)
    #expect(try home.selfcheck("export", "--output", "no/backup.ndjson").status == 73)
    #expect(try home.selfcheck("import", "backup.ndjson").status == 0)
    #expect(try home.selfcheck("import", "none.ndjson").status == 66)
    #expect(try home.selfcheck("export", "--force").status == 64)
  }

  @Test("keep a key that this version doesn't know")
  func laterKey() throws {
    let (old, new) = (try fullHome(), try Home())
    let file = old.rounds + "/2026-11-01-0906-aaaaa1.json"
    let text = try #require(old.text(of: file))
    try old.put(
      text.replacing("{\n  \"answers\"", with: "{\n  \"added\": 1.50,\n  \"answers\""), at: file)
    _ = try new.selfcheck("import", "-", input: old.selfcheck("export").text)
    #expect(records(of: new) == records(of: old))
  }

  @Test("put rounds of two machines in order by number, then start, then id")
  func clash() throws {
    let (one, other) = (try Home(), try Home())
    try one.keepRound(1, answers: AnswerRule.best.answers(.short), form: .short)
    try one.keepRound(2, answers: AnswerRule.best.answers(.short), form: .short)
    var round = try other.keepRound(3, answers: AnswerRule.worst.answers(.short), form: .short)
    round.sequence = 1
    round.id = "another"
    try RoundStore(files: DataLocations(environment: other.environment).rounds).publish(round)
    _ = try one.selfcheck("import", "-", input: other.selfcheck("export").text)
    #expect(
      try one.selfcheck("rounds", "--language", "en").lines.map { $0.prefix(19) } == [
        "Round 1  2026-11-01", "Round 1  2026-11-03", "Round 2  2026-11-02", "Round 3  2026-11-03",
      ])
  }

  @Test("name what can't be read, give out the rest, and exit with 65: a backup must be whole")
  func incomplete() throws {
    let home = try fullHome()
    try home.put("{", at: home.rounds + "/broken.json")
    try home.put("{", at: home.plans + "/2026-11-03-0906-aaaaa3.json")
    try home.put("{", at: home.plans + "/gone.json")
    let export = try home.selfcheck("export", "--language", "en")
    #expect(export.status == 65)
    #expect(export.lines.count == 4)
    for name in ["broken.json", "plans/2026-11-03-0906-aaaaa3.json", "plans/gone.json"] {
      #expect(export.complaint.contains("can't read \(name): "), "\(export.complaint)")
    }
    #expect(export.complaint.contains("3 files can't be read and were not exported"))
  }

  @Test("have nothing to give out where there is no round, which is told")
  func nothing() throws {
    let outcome = try Home().selfcheck("export", "--language", "en")
    #expect(outcome.status == 66)
    #expect(outcome.output.isEmpty)
    #expect(try Home().selfcheck("import", "-").status == 0)
  }

  @Test("make a table for a spreadsheet, a row for each score, answer and measure")
  func csv() throws {
    let home = try fullHome()
    let table = try home.selfcheck("export", "--format", "csv", "--language", "en")
    #expect(table.status == 0)
    #expect(table.text.hasPrefix("\u{FEFF}Round,Date,Form,Kind,Part,"))
    let rows = table.text.split(separator: "\r\n").map(String.init)
    #expect(rows.count { $0.contains(",Overall,") } == 3)
    #expect(rows.count { $0.contains(",Measure,") } == 4)
    #expect(
      rows.contains { $0.hasPrefix("2,2026-11-02,full form,Overall,") && $0.contains("100.0") })
    #expect(try home.selfcheck("export", "--output", "all.csv").status == 0)
    #expect(home.text(of: home.path + "/all.csv")?.hasPrefix("\u{FEFF}轮次,日期,版本,种类,") == true)
  }
}
