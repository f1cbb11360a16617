import Canvas
import Curses
import Glibc
import Screens
import SelfCheckCore

/// The app line by line: every screen is said in lines, and each line that is entered is answered.
///
/// Nothing is ever drawn over, so that it works through a pipe, on any terminal and with a screen
/// reader. Every answer is on the disk before the next question is asked.
struct LineSession {
  private var work: AppWork
  private let input: LineInput
  private let locale: TerminalLocale
  /// Large, so that no screen is too small for its keys.
  private let viewport: Viewport
  private let columns: Int

  /// Whether the environment asks for it: `ACCESSIBLE` is set, and not to 0.
  static var isAskedFor: Bool {
    !["", "0"].contains(ProcessEnvironment.variables["ACCESSIBLE"] ?? "")
  }

  /// - Throws: where nothing can be written any more, or something is left unsaved.
  static func run(_ desk: Desk, _ context: Context, opening: Opening) throws(Failure) {
    let locale = TerminalLocale.adopt()
    let speech = context.speech.on(screenThatShowsHan: locale.showsHan)
    var desk = desk
    desk.inventory.notices += [speech.notice].compactMap(\.self)
    var session = LineSession(desk, locale, speech.language, opening)
    try session.talk()
  }

  private init(_ desk: Desk, _ locale: TerminalLocale, _ language: Language, _ opening: Opening) {
    work = AppWork(desk, surroundings: desk.surroundings, language: language, opening: opening)
    input = LineInput()
    self.locale = locale
    viewport = Viewport(size: Size(columns: 100, rows: 100), widths: locale.widths)
    let width = TerminalDescription.current.size?.columns ?? 0
    columns = width > 0 ? width : 80
  }

  private mutating func talk() throws(Failure) {
    try say(screen)
    while let line = input.next() {
      switch work.app.hear(line) {
      case .say(let lines): try say(lines)
      case .events(let events): if try !follow(events) { return }
      }
    }
    _ = work.handle(App.endOfInput, in: viewport)
    try leave(work.app.farewell)
  }

  /// Does what a line came to, and says what has changed.
  ///
  /// - Returns: whether the dialogue goes on.
  private mutating func follow(_ events: [Event]) throws(Failure) -> Bool {
    let before = work.app
    let shown = screen
    var done = events.flatMap { work.handle($0, in: viewport) }
    for event in work.app.goingOn(from: before, by: events) {
      done += work.handle(event, in: viewport)
    }
    if done.contains(.quit) {
      try leave(nil)
      return false
    }
    try say(work.app.lineMessages)
    if screen != shown { try say([""] + screen) }
    return true
  }

  private var screen: [String] { work.app.lines(columns: columns, widths: viewport.widths) }

  private func say(_ lines: [String]) throws(Failure) {
    if lines.isEmpty { return }
    let text = lines.joined(separator: "\n").printableLines
    try Console.put(locale.bytes(of: text + "\n"))
  }

  private func leave(_ word: LocalizedText?) throws(Failure) {
    if work.app.hasFailedSave {
      try say(work.app.lineMessages)
      throw Failure(nil, .inputOutput)
    }
    if let word { Console.tell(word, in: work.app.language) }
  }
}
