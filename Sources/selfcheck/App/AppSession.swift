import Canvas
import Curses
import Records
import Screens
import SelfCheckCore

/// The terminal app from its first paint to the restored terminal.
final class AppSession {
  private let terminal: any Terminal
  private let widths: CellWidths
  private let runner: EffectRunner
  private var app: App

  /// - Throws: with the code of what kept it from opening, or 130 where a signal ended it.
  static func run(_ context: Context, opening: Opening) throws(Failure) {
    let questionnaire = try context.questionnaire()
    var desk = try Desk(context, questionnaire)
    let terminal = try openTerminal()
    let speech = context.speech.on(screenThatShowsHan: terminal.locale.showsHan)
    desk.surroundings.notices += [speech.notice].compactMap(\.self)
    let session = AppSession(
      terminal: terminal, widths: terminal.locale.widths,
      takesMouse: terminal.takesMouse, desk: desk, language: speech.language,
      opening: opening)
    let signal = session.loop()
    terminal.close()
    // Who went straight to the questions has not seen the home screen.
    for notice in desk.surroundings.notices { Console.tell(notice, in: session.app.language) }
    if signal != nil { throw Failure(nil, .interrupted) }
  }

  private static func openTerminal() throws(Failure) -> CursesTerminal {
    do throws(TerminalError) {
      return try CursesTerminal()
    } catch {
      throw Failure(TerminalWording.text(error), .unavailable)
    }
  }

  init(
    terminal: any Terminal, widths: CellWidths, takesMouse: Bool = false, desk: Desk,
    language: Language, opening: Opening
  ) {
    self.terminal = terminal
    self.widths = widths
    runner = desk.runner
    var surroundings = desk.surroundings
    surroundings.takesMouse = takesMouse
    app = App(
      questionnaire: desk.runner.questionnaire, language: language, draft: desk.draft,
      shelf: desk.shelf, surroundings: surroundings, opening: opening, at: Clock.now)
  }

  /// Runs until the person or a signal ends it; returns the signal.
  func loop() -> Event.Signal? {
    draw()
    while true {
      // Nothing may have come of a wait, such as a key's sequence that was never ended.
      guard let event = terminal.nextEvent(timeout: nil) else { continue }
      let quits = perform(app.update(.event(event, at: Clock.now), in: viewport))
      if case .hangUp(let signal) = event { return signal }
      if quits { return nil }
      draw()
    }
  }

  /// Runs the effects and those that their replies lead to; true when the app wants to end.
  private func perform(_ effects: [Effect]) -> Bool {
    var waiting = effects[...]
    var quits = false
    while let effect = waiting.popFirst() {
      if effect == .quit { quits = true }
      for reply in runner.run(effect) { waiting += app.update(.reply(reply), in: viewport) }
    }
    return quits
  }

  private var viewport: Viewport { Viewport(size: terminal.size, widths: widths) }

  private func draw() { terminal.draw(app.view(viewport)) }
}
