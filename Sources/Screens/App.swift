import Canvas
import SelfCheckCore

/// The whole front end as a value: what is on screen and what has been answered.
///
/// It touches nothing: `update` takes what happened and gives what is to be done, `view` draws.
public struct App: Sendable {
  var session: Session
  /// The screens that cover each other, the home screen at the bottom.
  var screens: [Screen]
  var departure = Departure.none

  /// - Parameter moment: the time now.
  public init(
    questionnaire: Questionnaire, language: Language, inventory: Inventory,
    surroundings: Surroundings, opening: Opening = .home, at moment: Moment
  ) {
    session = Session(
      questionnaire: questionnaire, surroundings: surroundings, language: language,
      inventory: inventory, now: moment)
    screens = [.home(HomeScreen())]
    open(opening)
    session.attend(to: screen.scene.question)
  }

  /// Where nothing may be written, the home screen is what says so.
  private mutating func open(_ opening: Opening) {
    guard case .round(let form) = opening, session.access == .free else { return }
    let isResumed = session.hasAnswers && form.map { $0 == session.draft?.form } ?? true
    let step = session.grant(isResumed ? .resume : .start(form ?? .full))
    if case .cover(let screen) = step.move { screens.append(screen) }
  }

  /// The screen on top.
  var screen: Screen { screens[screens.count - 1] }

  /// What the person should know, each a line on the home screen.
  public var notices: [LocalizedText] { session.notices }

  /// The language that the screens are in.
  public var language: Language { session.language }
}

/// How far a person is with leaving the program.
enum Departure: Hashable, Sendable {
  case none
  /// The last save has been sent; it ends when that is answered.
  case saving
  /// That save failed, and the person was told.
  case warned
}
