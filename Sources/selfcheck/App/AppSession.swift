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
    desk.inventory.notices += [speech.notice].compactMap(\.self)
    let session = AppSession(
      terminal: terminal, widths: terminal.locale.widths,
      takesMouse: terminal.takesMouse, desk: desk, language: speech.language,
      opening: opening)
    let signal = session.loop()
    terminal.close()
    // Who went straight to the questions has not seen the home screen.
    for notice in session.app.notices { Console.tell(notice, in: session.app.language) }
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
      questionnaire: desk.runner.questionnaire, language: language, inventory: desk.inventory,
      surroundings: surroundings, opening: opening, at: Clock.now)
  }

  /// Runs until the person or a signal ends it; returns the signal.
  func loop() -> Event.Signal? {
    draw()
    while true {
      // Nothing may have come of a wait, such as a key's sequence that was never ended.
      guard var event = terminal.nextEvent(timeout: nil) else { continue }
      var effects = handle(event)
      if effects.contains(.dropTypeAhead), let end = dropTypeAhead() {
        event = end
        effects = handle(event)
      }
      if case .hangUp(let signal) = event { return signal }
      if effects.contains(.quit) { return nil }
      draw()
    }
  }

  /// Drops what waits to be read while the next page isn't shown yet: it was typed blindly. What
  /// comes after that may come from somebody who has seen the page, however quick.
  ///
  /// - Returns: a hang-up, which counts all the same; a new size shows when the page is drawn.
  private func dropTypeAhead() -> Event? {
    while let event = terminal.nextEvent(timeout: 0) {
      if case .hangUp = event { return event }
    }
    return nil
  }

  /// Hands an event to the app and runs the effects and those that their replies lead to.
  private func handle(_ event: Event) -> [Effect] {
    var done: [Effect] = []
    var waiting = app.update(.event(event, at: Clock.now), in: viewport)[...]
    while let effect = waiting.popFirst() {
      done.append(effect)
      for reply in runner.run(effect) { waiting += app.update(.reply(reply), in: viewport) }
    }
    return done
  }

  private var viewport: Viewport { Viewport(size: terminal.size, widths: widths) }

  private func draw() { terminal.draw(app.view(viewport)) }
}
