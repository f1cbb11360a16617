import Canvas
import SelfCheckCore

extension App {
  /// Draws the screen, whatever its size.
  public func view(_ viewport: Viewport) -> Frame {
    if Self.isTooSmall(viewport) { return tooSmall(viewport) }
    return layout(in: viewport).frame(
      .init(
        above: { session.say(CommonWording.above($0)) },
        below: { session.say(CommonWording.below($0)) }))
  }

  /// Below this there is no room for a focused line and the help line.
  private static let smallest = Size(columns: 20, rows: 6)

  static func isTooSmall(_ viewport: Viewport) -> Bool {
    viewport.size.columns < smallest.columns || viewport.size.rows < smallest.rows
  }

  func layout(in viewport: Viewport) -> Layout {
    let typesetter = Typesetter(viewport: viewport)
    let scene = screen.scene
    let help = HelpLine(
      legends: scene.legends(in: session), language: session.language, widths: viewport.widths)
    return Layout(
      scene.page(in: session, typesetter), status: status(typesetter),
      help: help.spans(width: typesetter.columns), in: viewport)
  }

  /// What couldn't be saved, and the message of the moment.
  private func status(_ typesetter: Typesetter) -> [Row] {
    let failure = session.saving.failure.map { SavingWording.unsaved($0) }
    let plan = session.planSaving.failure.map { SavingWording.unsavedPlan($0) }
    return [session.message, failure, plan].compactMap(\.self)
      .flatMap { typesetter.paragraph(session.say($0), Theme.warning) }
  }

  private func tooSmall(_ viewport: Viewport) -> Frame {
    var frame = Frame(size: viewport.size, widths: viewport.widths)
    let text = session.say(CommonWording.tooSmall)
    let lines = LineBreaker(widths: viewport.widths)
      .lines(of: text, width: max(1, viewport.size.columns))
    for (row, line) in lines.enumerated() {
      frame.write(line, at: Point(column: 0, row: row))
    }
    if viewport.size.columns > 0 && viewport.size.rows > 0 { frame.cursor = .origin }
    return frame
  }
}
