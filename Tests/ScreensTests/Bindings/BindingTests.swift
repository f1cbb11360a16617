import Canvas
import SelfCheckCore
import Testing

@testable import Screens

@Suite("Bindings")
struct BindingTests {
  @Test("name each key once on a screen", arguments: Scenery.allCases)
  func unique(scene: Scenery) {
    let app = scene.person(in: .zh, size: Size(columns: 80, rows: 24)).app
    let keys = app.screen.scene.legends(in: app.session).flatMap(\.keys)
    let repeated = Dictionary(grouping: keys, by: \.self).filter { $1.count > 1 }.keys
    #expect(repeated.isEmpty)
  }

  @Test(
    "are all in the help of their screen", arguments: Scenery.allCases.filter { $0 != .help },
    Language.allCases)
  func inHelp(scene: Scenery, language: Language) {
    let person = scene.person(in: language, size: Size(columns: 80, rows: 24))
    let session = person.app.session
    var helped = scene.person(in: language, size: Size(columns: 80, rows: 80))
    helped.presses(.control("g"))
    let help = helped.screen
    for legend in person.app.screen.scene.legends(in: session) where legend.rank > .unlisted {
      #expect(help.contains(legend.allKeys(in: language)))
      #expect(help.contains(legend.label[language]))
    }
  }

  @Test("keep to the help line what matters most, in the order of the table")
  func helpLine() {
    let legends = [
      legend(.tab, "aaaa", .line), legend(.enter, "go", .essential),
      legend(.escape, "back", .important), legend(.up, "never", .listed),
      legend(.down, "off", .essential, disabled: "why"),
    ]
    let line = HelpLine(legends: legends, language: .en, widths: .narrow)
    let text = { (width: Int) in line.spans(width: width).map(\.text).joined() }
    #expect(text(40) == "Tab aaaa  Enter go  Esc back")
    #expect(text(27) == "Enter go  Esc back")
    #expect(text(12) == "Enter go")
    #expect(text(3) == "")
  }

  @Test("draw digits together", arguments: [([1], "1"), ([1, 2, 3], "1-3"), ([0, 5, 9], "0-9")])
  func digits(digits: [Int], shown: String) {
    let legend = Legend(keys: digits.map(Key.digit), label: .same(""), rank: .line)
    #expect(legend.allKeys(in: .zh) == shown)
  }

  private func legend(
    _ key: Key, _ label: String, _ rank: Legend.Rank, disabled: String? = nil
  ) -> Legend {
    Legend(keys: [key], label: .same(label), rank: rank, disabled: disabled.map(LocalizedText.same))
  }
}
