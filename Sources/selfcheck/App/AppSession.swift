import Canvas
import Curses
import Records
import Screens
import SelfCheckCore

/// The terminal app from its first paint to the restored terminal.
final class AppSession {
  private let terminal: CursesTerminal
  private let runner: EffectRunner
  private var app: App

  /// - Throws: with the code of what kept it from opening, or 130 where a signal ended it.
  static func run(_ context: Context, opening: Opening) throws(Failure) {
    let questionnaire = try context.questionnaire()
    let desk = try Desk(context, questionnaire)
    let session = AppSession(
      terminal: try openTerminal(), desk: desk, language: context.language, opening: opening)
    let signal = session.loop()
    session.terminal.close()
    if let notice = desk.notice { Console.tell(notice, in: session.app.language) }
    if signal != nil { throw Failure(nil, .interrupted) }
  }

  private static func openTerminal() throws(Failure) -> CursesTerminal {
    do throws(TerminalError) {
      return try CursesTerminal()
    } catch {
      throw Failure(TerminalWording.text(error), .unavailable)
    }
  }

  private init(
    terminal: CursesTerminal, desk: Desk, language: Language, opening: Opening
  ) {
    self.terminal = terminal
    runner = desk.runner
    var surroundings = desk.surroundings
    surroundings.takesMouse = terminal.takesMouse
    app = App(
      questionnaire: desk.runner.questionnaire, language: language, draft: desk.draft,
      shelf: desk.shelf, surroundings: surroundings, opening: opening, at: Clock.now)
  }

  /// Runs until the person or a signal ends it; returns the signal.
  private func loop() -> Event.Signal? {
    draw()
    while let event = terminal.nextEvent(timeout: nil) {
      let quits = perform(app.update(.event(event, at: Clock.now), in: viewport))
      if case .hangUp(let signal) = event { return signal }
      if quits { return nil }
      draw()
    }
    return nil
  }

  /// Runs the effects and those that their replies lead to; true when the app wants to end.
  private func perform(_ effects: [Effect]) -> Bool {
    var waiting = effects[...]
    var quits = false
    while let effect = waiting.popFirst() {
      if effect == .quit { quits = true }
      if let reply = runner.run(effect) { waiting += app.update(.reply(reply), in: viewport) }
    }
    return quits
  }

  private var viewport: Viewport {
    Viewport(size: terminal.size, widths: terminal.locale.widths)
  }

  private func draw() { terminal.draw(app.view(viewport)) }
}
