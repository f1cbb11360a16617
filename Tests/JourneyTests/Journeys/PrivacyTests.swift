import Foundation
import Glibc
import SelfCheckCore
import Testing

/// What others could read of a round.
@Suite("A round's privacy", .needsTmux)
struct PrivacyTests {
  /// Every file and folder below the home, by path.
  private func entries(of home: Home) -> [String] {
    (FileManager.default.enumerator(atPath: home.path)?.allObjects as? [String] ?? []).sorted()
  }

  /// What answers are told by in a file, those of one option.
  private func secrets(_ answers: [String: RecordedAnswer]) -> [String] {
    answers.compactMap { id, answer in
      if case .text = answer { "\"\(id)\": \(answer.json)" } else { nil }
    }
  }

  /// The words and variables of every process of this machine, as others may read them.
  private func processList() -> String {
    let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return processes.filter { Int($0) != nil }
      .compactMap { FileManager.default.contents(atPath: "/proc/\($0)/cmdline") }
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  @Test(
    "is kept whatever the umask: its files and folders are open to nobody else",
    arguments: ["000", "022", "077"])
  func modes(umask: String) throws {
    let person = try Person()
    try person.opensHome(by: "umask \(umask); exec")
    try person.starts(.short)
    let given = try person.answersEverything(by: .seeded(3))
    try person.finishes()
    try person.presses("Escape")
    try person.seesHome()
    try person.presses("L")
    try person.waits(for: "English") { $0.shows("Past rounds") }
    person.language = .en
    try person.quits()
    let home = person.home
    let export = try home.runs(
      ["sh", "-c", "umask \(umask); '\(BuiltExecutable.path)' export --output backup.ndjson"])
    #expect(export.status == 0)
    for path in entries(of: home)
    where path.contains("selfcheck/") || path.hasSuffix("/selfcheck") || path.hasSuffix("ndjson") {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: home.path + "/" + path, isDirectory: &isFolder)
      #expect(
        home.mode(of: home.path + "/" + path) == (isFolder.boolValue ? 0o700 : 0o600), "\(path)")
    }
    let files = entries(of: home).filter {
      home.text(of: home.path + "/" + $0)?.contains("answers") == true
    }
    #expect(files.count == 2 && files.contains("backup.ndjson"), "\(files)")
    #expect(given.count == OurBank.questionsAsked(.short))
  }

  @Test(
    "is kept while it is under way: in the process list and elsewhere on the disk is nothing of it")
  func underWay() throws {
    let person = try Person()
    let home = person.home
    let temporary = home.path + "/tmp"
    try FileManager.default.createDirectory(
      atPath: temporary, withIntermediateDirectories: false)
    try person.opensHome(by: "TMPDIR='\(temporary)' exec")
    try person.starts(.short)
    let given = try person.answers(5, by: .seeded(8))
    try #require(!secrets(given).isEmpty)
    let list = processList()
    try #require(list.contains("selfcheck"))
    for id in given.keys { #expect(!list.contains(id)) }
    for path in entries(of: home) {
      guard let text = home.text(of: home.path + "/" + path) else { continue }
      let isDraft = home.path + "/" + path == home.draft
      for secret in secrets(given) { #expect(text.contains(secret) == isDraft, "\(path)") }
    }
    #expect(home.names(in: temporary) == [])
    try person.signals(SIGKILL)
    try person.sees("Killed")
    #expect(home.names(in: temporary) == [])
  }

  @Test("is kept where something goes wrong: no message holds an answer")
  func messages() throws {
    let home = try Home()
    let round = try home.keepRound(1, answers: AnswerRule.seeded(6).answers(.short), form: .short)
    let file = "\(home.rounds)/\(round.id).json"
    let text = try #require(home.text(of: file))
    try home.put(String(text.dropLast(200)), at: file)
    for words in [["rounds"], ["show"], ["rounds", "verify"], ["export"], ["import", file]] {
      let outcome = try home.selfcheck(words)
      for secret in secrets(round.answers) { #expect(!outcome.complaint.contains(secret)) }
      #expect(!outcome.complaint.isEmpty)
    }
  }
}
