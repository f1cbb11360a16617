import BankFormat
import Glibc
import Records
import TestSupport
import Testing

/// A bank in a folder of the person's own.
@Suite struct BankFolderTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    for (name, text) in SoundBank.files { try scratch.put(Array(text.utf8), at: name) }
  }

  private var told: [Told] { BankReader.read(.folder(scratch.path)).told }

  @Test func `a folder is read, with a slash behind it too`() {
    #expect(told == [])
    #expect(BankReader.read(.folder(scratch.path + "/")).told == [])
  }

  @Test func `links to files and to the folder are followed`() throws {
    unlink(scratch.path("actions.json"))
    scratch.link("actions.json", to: "\(SoundBank.folder)/actions.json")
    scratch.makeFolder("elsewhere")
    scratch.link("elsewhere/bank", to: scratch.path)
    #expect(told == [])
    #expect(BankReader.read(.folder(scratch.path("elsewhere/bank"))).told == [])
  }

  @Test func `a link to nothing is a missing file`() {
    unlink(scratch.path("actions.json"))
    scratch.link("actions.json", to: "nothing.json")
    #expect(
      told == [
        Told(
          "questionnaire.json:24:14",
          zh: "读不了文件 actions.json：没有这个文件；把文件放进题库文件夹，或改正文件名",
          en: "can't read actions.json: there is no such file; "
            + "put the file into the bank's folder, or correct its name")
      ])
  }

  @Test(arguments: ["folder", "pipe"])
  func `what is no file is told and not waited for`(kind: String) {
    unlink(scratch.path("style.json"))
    if kind == "pipe" { scratch.makePipe("style.json") } else { scratch.makeFolder("style.json") }
    #expect(
      told == [
        Told(
          "questionnaire.json:23:34",
          zh: "读不了文件 style.json：它不是普通文件；把文件放进题库文件夹，或改正文件名",
          en: "can't read style.json: it is not a regular file; "
            + "put the file into the bank's folder, or correct its name")
      ])
  }

  @Test(arguments: [(5 << 20, "4 MiB"), (4 << 20 + 1, "4 MiB")])
  func `a file that is too large is not read`(size: Int, limit: String) {
    truncate(scratch.path("style.json"), size)
    #expect(
      told == [
        Told(
          "questionnaire.json:23:34",
          zh: "读不了文件 style.json：超过 \(limit)；把文件放进题库文件夹，或改正文件名",
          en: "can't read style.json: it is larger than \(limit); "
            + "put the file into the bank's folder, or correct its name")
      ])
  }

  @Test func `a file of 4 MiB is read`() throws {
    let text = SoundBank.files["style.json"]!
    let blank = String(repeating: " ", count: 4 << 20 - text.utf8.count)
    try scratch.put(Array((text + blank).utf8), at: "style.json")
    #expect(told == [])
  }

  @Test func `a folder that isn't there has no questionnaire`() {
    let reading = BankReader.read(.folder(scratch.path("nowhere")))
    #expect(reading.told.map(\.place) == ["questionnaire.json"])
    #expect(reading.told.map(\.zh) == ["读不了文件 questionnaire.json：没有这个文件；把文件放进题库文件夹，或改正文件名"])
  }

  @Test func `a file in the folder's place is told`() {
    let reading = BankReader.read(.folder(scratch.path("actions.json")))
    #expect(reading.told.map(\.place) == ["questionnaire.json"])
    #expect(reading.questionnaire == nil)
  }

  @Test func `a file that may not be read is told`() async {
    let path = scratch.path
    chmod(path, 0o755)
    chmod(scratch.path("style.json"), 0)
    await #expect(processExitsWith: .success) { [path = path as String] in
      if geteuid() == 0 { try #require(setegid(65534) == 0 && seteuid(65534) == 0) }
      let told = BankReader.read(.folder(path)).told
      #expect(told.map(\.place) == ["questionnaire.json:23:34"])
      #expect(told.map(\.zh) == ["读不了文件 style.json：没有权限；把文件放进题库文件夹，或改正文件名"])
    }
  }
}
