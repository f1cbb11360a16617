import Canvas
import Curses
import Records
import Screens
import SelfCheckCore

/// The terminal app from its first paint to the restored terminal.
final class AppSession {
  private let terminal: any Terminal
  private let widths: CellWidths
  private var work: AppWork

  /// Where no screen can be drawn, it goes on line by line.
  ///
  /// - Throws: with the code of what kept it from opening, or 130 where a signal ended it.
  static func run(_ context: Context, opening: Opening) throws(Failure) {
    var desk = try Desk(context)
    if LineSession.isAskedFor { return try LineSession.run(desk, context, opening: opening) }
    let terminal: CursesTerminal
    do throws(TerminalError) {
      terminal = try CursesTerminal()
    } catch .refused {
      throw Failure(TerminalWording.text(.refused), .unavailable)
    } catch {
      Console.tell(TerminalWording.lineByLine(error), in: context.language)
      return try LineSession.run(desk, context, opening: opening)
    }
    let speech = context.speech.on(screenThatShowsHan: terminal.locale.showsHan)
    desk.inventory.notices += [speech.notice].compactMap(\.self)
    let session = AppSession(
      terminal: terminal, widths: terminal.locale.widths,
      takesMouse: terminal.takesMouse, desk: desk, language: speech.language,
      opening: opening)
    let signal = session.loop()
    terminal.close()
    // Who went straight to the questions has not seen the home screen.
    let app = session.work.app
    for notice in app.notices { Console.tell(notice, in: app.language) }
    if signal != nil { throw Failure(nil, .interrupted) }
  }

  init(
    terminal: any Terminal, widths: CellWidths, takesMouse: Bool = false, desk: Desk,
    language: Language, opening: Opening
  ) {
    self.terminal = terminal
    self.widths = widths
    var surroundings = desk.surroundings
    surroundings.takesMouse = takesMouse
    work = AppWork(desk, surroundings: surroundings, language: language, opening: opening)
  }

  /// Runs until the person or a signal ends it; returns the signal.
  func loop() -> Event.Signal? {
    draw()
    while true {
      // Nothing may have come of a wait, such as a key's sequence that was never ended.
      guard var event = terminal.nextEvent(timeout: nil) else { continue }
      var effects = work.handle(event, in: viewport)
      if effects.contains(.dropTypeAhead), let end = dropTypeAhead() {
        event = end
        effects = work.handle(event, in: viewport)
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

  private var viewport: Viewport { Viewport(size: terminal.size, widths: widths) }

  private func draw() { terminal.draw(work.app.view(viewport)) }
}
