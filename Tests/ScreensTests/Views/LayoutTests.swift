import Canvas
import SelfCheckCore
import Testing

@testable import Screens

/// What holds on every screen, in both languages, at every width from 20 to 120.
@Suite("Every layout")
struct LayoutTests {
  @Test(
    "keeps its rows within the screen, focus and cursor in sight, and the 禁则",
    arguments: Scenery.allCases, Language.allCases)
  func holds(scene: Scenery, language: Language) {
    let app = scene.person(in: language, size: Size(columns: 80, rows: 24)).app
    for viewport in Self.viewports {
      let faults = app.layout(in: viewport).faults
      #expect(faults.isEmpty, "\(viewport): \(faults.joined(separator: "; "))")
    }
  }

  /// Every width at one height, some widths at the others and with ambiguous characters wide.
  static let viewports =
    (20...120).map { viewport($0, 12, .narrow) }
    + [20, 29, 30, 40, 59, 60, 80, 120].flatMap { columns in
      [6, 9, 10, 24].map { viewport(columns, $0, .narrow) }
        + [viewport(columns, 12, CellWidths(ambiguousIsWide: true))]
    }

  private static func viewport(_ columns: Int, _ rows: Int, _ widths: CellWidths) -> Viewport {
    Viewport(size: Size(columns: columns, rows: rows), widths: widths)
  }

  @Test("of a window too small says so, and none crashes", arguments: Scenery.allCases)
  func tooSmall(scene: Scenery) {
    for language in Language.allCases {
      let app = scene.person(in: language, size: Size(columns: 80, rows: 24)).app
      for size in Self.tinySizes {
        let frame = app.view(Viewport(size: size, widths: .narrow))
        #expect(frame.size == size)
        #expect((frame.cursor == nil) == (size.columns == 0 || size.rows == 0))
      }
      let frame = app.view(Viewport(size: Size(columns: 19, rows: 5), widths: .narrow))
      #expect(frame.text(row: 0).hasPrefix(language == .zh ? "窗口太小" : "Window too small"))
    }
  }

  static let tinySizes = [(0, 0), (1, 1), (0, 5), (5, 0), (2, 3), (19, 6), (20, 5), (300, 1)]
    .map { Size(columns: $0.0, rows: $0.1) }

  @Test("of a window too small takes keys, pastes and the mouse without doing anything")
  func keysInTinyWindow() {
    for size in Self.tinySizes {
      var person = Person()
      person.reaches(SmallBank.days)
      person.presses("1")
      let before = person
      person.viewport.size = size
      person.presses("2Lrns?")
      person.presses(.backspace, .enter, .down, .escape, .pageDown, .control("u"), .tab)
      person.pastes("7")
      person.meets(.wheel(rows: 1))
      person.meets(.click(Point(column: 0, row: 1)))
      person.viewport = before.viewport
      #expect(person.screen == before.screen)
      #expect(person.machine.effects == before.machine.effects)
    }
  }

  @Test("of a window too small lets one quit", arguments: [Key.character("q"), .control("c")])
  func quittingTinyWindow(key: Key) {
    var person = Person()
    person.reaches(SmallBank.days)
    person.presses("7")
    person.viewport.size = Size(columns: 19, rows: 5)
    person.presses(key)
    person.hasLeft()
    person.saved(.number(7), to: SmallBank.days)
  }

  @Test("of a window too small neither types nor quits on q where letters are text")
  func letterInTinyWindow() {
    var person = Person()
    person.reaches(SmallBank.note)
    person.viewport.size = Size(columns: 19, rows: 5)
    person.presses("q")
    #expect(!person.machine.hasEnded)
    person.presses(.control("c"))
    person.hasLeft()
    #expect(person.machine.draft?.answers[note: SmallBank.note] == nil)
  }
}
