import Documents
import SelfCheckCore
import Testing

@Suite("The own copy")
struct OwnCopyTests {
  @Test("it has everything, counted as official papers count it")
  func chinese() throws {
    let headings = try EditionSample.own(in: .zh).headings
    #expect(
      headings.filter { !$0.hasPrefix("（") } == [
        "一、本期概况", "二、与上期比较", "三、需改进的情形", "四、措施与进展", "五、客观因素与备忘",
      ])
    #expect(headings.contains("（一）各条措施的由来和记录"))
  }

  @Test("the answers behind a finding belong to it")
  func answers() throws {
    let section = try EditionSample.own().section("(a) Outlook")
    guard case .item = section.first, case .subitem(_, let text, let details) = section[1] else {
      Issue.record("\(section)")
      return
    }
    #expect(text == "takes-on" && details == ["Your answer: never"])
  }

  @Test("the round before has one name, the one that the headings have")
  func names() throws {
    let blocks = try EditionSample.own(in: .zh).blocks
    #expect(blocks.contains { $0.mentions("上期：") } && blocks.contains { $0.mentions("本期：") })
    #expect(!blocks.contains { $0.mentions("上次") || $0.mentions("这次") })
  }

  @Test("what is behind a measure stands under it")
  func entries() throws {
    let entries = try EditionSample.own().section("(a) Behind the measures")
    #expect(
      entries.first
        == .item(
          marker: "1.", text: "Keep a log",
          details: [
            "Problem: slow-start", "Who helps: Wang", "25 November 2026: first three entries",
            "Looked at again on 23 December 2026: Under way; the log",
          ]))
    #expect(entries.count == 3)
  }

  @Test(
    "scores, findings, answers, notes and circumstances are in it",
    arguments: ["Steady", "slow-start", "never", "ask the archive", "short-staffed", "Then: half"])
  func whole(words: String) throws {
    #expect(try EditionSample.own().blocks.contains { $0.mentions(words) })
  }

  @Test("measures that are only proposed are called so, and have no progress")
  func proposal() throws {
    let document = try EditionSample.own(isProposal: true, in: .zh)
    let section = document.section("四、建议的措施")
    #expect(section.first == .paragraph("以下措施是按自查情况提出的建议，还没有选进本期计划。"))
    #expect(!section.contains { $0.mentions("未开始") || $0.mentions("进行中") })
    #expect(!document.headings.contains("四、措施与进展"))
  }

  @Test("a first round without a plan says so")
  func first() throws {
    let document = try EditionSample.own(comparison: false, plan: nil)
    #expect(
      document.section("2. Compared with last time") == [
        .paragraph("This is the first round; the next can be compared with it.")
      ])
    #expect(
      document.section("4. Measures and progress") == [
        .paragraph("No measures have been taken up yet.")
      ])
  }
}
