import Glibc
import JSONText
import Records
import SelfCheckCore
import TestSupport
import Testing

/// Bad files among good ones: each is named with the reason, and none is touched.
@Suite("Files that can't be read")
struct BadRecordsTests {
  private let home: Home
  private let round: Round
  private let text: String

  init() throws {
    home = try Home()
    round = try home.keepRound(1, answers: AnswerRule.worst.answers(.short), form: .short)
    text = try #require(home.text(of: "\(home.rounds)/\(round.id).json"))
  }

  /// The bytes of every file in a folder.
  private func files(in folder: String) -> [String: [UInt8]] {
    home.names(in: folder).reduce(into: [:]) { $0[$1] = home.bytes(of: "\(folder)/\($1)") }
  }

  /// What is said of a file, on one line, in the words of one language.
  private func reason(_ file: String, in complaint: String) throws -> String {
    let lines = complaint.split(separator: "\n").filter { $0.contains(" \(file): ") }
    try #require(lines.count == 1, "\(file) in \(complaint)")
    return try #require(lines[0].split(separator: " \(file): ").last.map(String.init))
  }

  @Test("among rounds hide no sound one, are named each with its reason, and stay as they are")
  func rounds() throws {
    for damage in Damage.all {
      try home.put(damage.done(to: text), at: "\(home.rounds)/\(damage.name).json")
    }
    try home.put(text, at: "\(home.rounds)/another-name.json")
    let before = files(in: home.rounds)
    let names = before.keys.filter { $0 != "\(round.id).json" }.sorted()
    #expect(names.count > 40)

    let json = try home.selfcheck("rounds", "--json", "--language", "en").json()
    #expect(json["rounds"]?.array?.compactMap { $0["id"]?.string } == [round.id])
    let unreadable = try #require(json["unreadable"]?.array)
    #expect(unreadable.compactMap { $0["file"]?.string } == names)
    for language in ["zh", "en"] {
      let list = try home.selfcheck("rounds", "--language", language)
      #expect(list.lines.count == 1)
      for name in names {
        let reason = try reason(name, in: list.complaint.replacing("：", with: ": "))
        let isChinese = reason.unicodeScalars.contains { $0.properties.isIdeographic }
        #expect(isChinese == (language == "zh"), "\(reason)")
      }
    }
    for words in [["show"], ["compare", "--trend"], ["plan"]] {
      let status = try home.selfcheck(words).status
      #expect(status == 0, "\(words)")
    }
    #expect(try home.selfcheck("rounds", "verify").status == 65)
    #expect(try home.selfcheck("export").status == 65)
    #expect(files(in: home.rounds) == before)
    print("\(names.count) bad files of rounds were named and left.")
  }

  @Test("among plans are named each with its reason, and stay as they are")
  func plans() throws {
    try home.keepPlan(for: round, measures: 1)
    let plan = try #require(home.text(of: "\(home.plans)/\(round.id).json"))
    let store = RoundStore(files: try DataLocations(environment: home.environment).rounds)
    for (number, damage) in Damage.all.enumerated() {
      var other = round
      (other.id, other.sequence) = (damage.name, number + 2)
      try store.publish(other)
      let own = plan.replacing("\"\(round.id)\"", with: "\"\(damage.name)\"")
      try home.put(damage.done(to: own), at: "\(home.plans)/\(damage.name).json")
    }
    let before = files(in: home.plans)
    let verified = try home.selfcheck("rounds", "verify", "--language", "en")
    #expect(verified.status == 65)
    #expect(verified.lines.count == Damage.all.count + 1)
    for damage in Damage.all {
      #expect(try !reason("plans/\(damage.name).json", in: verified.complaint).isEmpty)
    }
    let export = try home.selfcheck("export", "--language", "en")
    #expect(export.complaint.contains("\(Damage.all.count) files can't be read"))
    #expect(export.lines.count == Damage.all.count + 2)
    #expect(try home.selfcheck("compare", "2", "3").status == 0)
    #expect(try home.selfcheck("plan", "2").status == 65)
    #expect(files(in: home.plans) == before)
    print("\(Damage.all.count) bad files of plans were named and left.")
  }

  @Test("because they are no files at all are named, and block nothing")
  func noFiles() throws {
    let target = "\(home.path)/target.json"
    try home.put(text, at: target)
    try #require(symlink(target, "\(home.rounds)/link.json") == 0)
    try #require(symlink("nowhere", "\(home.rounds)/dangling.json") == 0)
    try #require(mkfifo("\(home.rounds)/pipe.json", 0o600) == 0)
    try #require(mkdir("\(home.rounds)/folder.json", 0o700) == 0)
    let list = try home.selfcheck("rounds", "--language", "en")
    #expect(list.lines.count == 1)
    for name in ["link", "dangling", "pipe", "folder"] {
      #expect(try !reason("\(name).json", in: list.complaint).isEmpty)
    }
    #expect(home.text(of: target) == text)
  }
}
