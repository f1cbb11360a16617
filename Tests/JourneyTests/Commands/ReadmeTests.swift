import Foundation
import SelfCheckCore
import Testing

@Suite("The README")
struct ReadmeTests {
  private let english: String
  private let chinese: String

  init() throws {
    let package = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let text = try String(contentsOf: package.appendingPathComponent("README.md"), encoding: .utf8)
    let halves = text.components(separatedBy: "\n# 使用说明\n")
    try #require(halves.count == 2)
    (english, chinese) = (halves[0], halves[1])
  }

  @Test("names every command, in both languages", arguments: HelpTests.commands)
  func commands(_ command: HelpTests.Command) {
    let words = (["selfcheck"] + command.path).joined(separator: " ")
    #expect(english.contains(words))
    #expect(chinese.contains(words))
  }

  @Test("counts the questions of each form as the app does", arguments: [Form.short, .full])
  func questions(_ form: Form) {
    let count = OurBank.questionsAsked(form)
    #expect(chinese.contains("（\(count)题"))
    #expect(english.contains("has \(count) "))
  }

  @Test("tells the edges of the levels and the share that must be answered as they are")
  func scoring() {
    let bank = OurBank.questionnaire
    for level in bank.levels.dropLast() {
      let edge = level.from.count / 1000
      #expect(chinese.contains("\(edge)分起为\(level.text.zh)"))
      #expect(english.replacing("\n", with: " ").contains("\(level.text.en) from \(edge)"))
    }
    #expect(chinese.contains("答了不到\(bank.minimumAnsweredPercent)%"))
    #expect(english.contains("\(bank.minimumAnsweredPercent) % answered"))
    for limit in bank.dimensions.flatMap(\.limits) {
      #expect(chinese.contains("都是\(limit.to.count / 1000)分"))
    }
  }
}
