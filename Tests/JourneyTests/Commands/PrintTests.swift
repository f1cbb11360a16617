import TestSupport
import Testing

@Suite("selfcheck plan --print", .needsCUPS)
struct PrintTests {
  private func home() throws -> Home {
    let home = try Home()
    try home.keepRound(1, answers: AnswerRule.worst.answers(.short), form: .short)
    return home
  }

  @Test("a paper comes out of the printer as it was sent, and what is said is that it was queued")
  func prints() throws {
    let (home, cups) = (try home(), try PrivateCUPS())
    try cups.addPrinter("OFFICE")
    let outcome = try home.selfcheck(
      "plan", "--print", "--language", "en", environment: cups.environment)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.complaint.hasSuffix("selfcheck: queued as OFFICE-1\n"))
    #expect(!outcome.complaint.contains("printed"))
    try Poll.until("the paper is out") { try cups.paper(from: "OFFICE") != nil }
    let paper = try #require(try cups.paper(from: "OFFICE"))
    #expect(paper.contains("Personal Plan for Office Skills"))
    #expect(paper.contains("2. Proposed measures"))
  }

  @Test("of several printers without a default one is to be named")
  func several() throws {
    let (home, cups) = (try home(), try PrivateCUPS())
    try cups.addPrinter("FIRST")
    try cups.addPrinter("SECOND")
    let outcome = try home.selfcheck("plan", "--print", environment: cups.environment)
    #expect(outcome.status == 69)
    #expect(
      outcome.complaint.hasSuffix(
        "有几台打印机，没有默认的；用 --printer 指定一台：FIRST、SECOND；也可以另存成文件：--output FILE.pdf\n"))
    let named = try home.selfcheck(
      "plan", "--print", "--printer", "SECOND", environment: cups.environment)
    #expect(named.status == 0, "\(named.complaint)")
    try Poll.until("the paper is out") { try cups.paper(from: "SECOND") != nil }
    #expect(try cups.paper(from: "FIRST") == nil)
    try cups.makeDefault("FIRST")
    let preferred = try home.selfcheck("plan", "--print", environment: cups.environment)
    #expect(preferred.complaint.contains("作业号 FIRST-"))
  }

  @Test("a printer that isn't there is told, with those that are")
  func unknown() throws {
    let (home, cups) = (try home(), try PrivateCUPS())
    try cups.addPrinter("OFFICE")
    let outcome = try home.selfcheck(
      "plan", "--print", "--printer", "OFICE", "--language", "en", environment: cups.environment)
    #expect(outcome.status == 69)
    #expect(
      outcome.complaint.contains(
        "there is no printer \"OFICE\"; there are: OFFICE (did you mean OFFICE?); or write"))
    let small = try home.selfcheck(
      "plan", "--print", "--printer", "office", "--language", "en", environment: cups.environment)
    #expect(small.complaint.hasSuffix("selfcheck: queued as OFFICE-1\n"))
  }

  @Test("a printer that takes no jobs is told in the print service's own words")
  func refused() throws {
    let (home, cups) = (try home(), try PrivateCUPS())
    try cups.addPrinter("OFFICE")
    try cups.close("OFFICE")
    let outcome = try home.selfcheck(
      "plan", "--print", "--language", "en", environment: cups.environment)
    #expect(outcome.status == 69)
    #expect(outcome.complaint.contains("\"OFFICE\" is not accepting jobs"))
    #expect(outcome.complaint.hasSuffix("; or write a file: --output FILE.pdf\n"))
  }

  @Test("without a print service, a printer or the commands, what to do is told")
  func nothing() throws {
    let home = try home()
    let none = try home.selfcheck(
      "plan", "--print", "--language", "en",
      environment: ["CUPS_SERVER": home.path + "/no-socket"])
    #expect(none.status == 69)
    #expect(none.complaint.contains("the print service (CUPS) isn't running; install and start"))
    let cups = try PrivateCUPS()
    let empty = try home.selfcheck(
      "plan", "--print", "--language", "en", environment: cups.environment)
    withExtendedLifetime(cups) {}
    #expect(empty.status == 69)
    #expect(empty.complaint.contains("the print service has no printer; add one"))
    let bare = try home.selfcheck(
      "plan", "--print", "--language", "en", environment: ["PATH": home.path])
    #expect(bare.status == 69)
    #expect(bare.complaint.contains("install cups-client; or write a file: --output FILE.pdf"))
  }

  @Test(
    "what doesn't go together is said",
    arguments: [
      ["--print", "--output", "x.pdf"], ["--print", "--format", "html"], ["--printer", "X"],
      ["--force"],
    ])
  func usage(options: [String]) throws {
    let outcome = try home().selfcheck(["plan"] + options)
    #expect(outcome.status == 64)
  }
}
