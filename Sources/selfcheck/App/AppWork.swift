import Canvas
import Screens
import SelfCheckCore

/// The app together with what it does in the world.
struct AppWork {
  private(set) var app: App
  private let runner: EffectRunner

  init(_ desk: Desk, surroundings: Surroundings, language: Language, opening: Opening) {
    runner = desk.runner
    app = App(
      questionnaire: desk.runner.questionnaire, language: language, inventory: desk.inventory,
      surroundings: surroundings, opening: opening, at: Clock.now)
  }

  /// Hands an event to the app and runs the effects and those that their replies lead to.
  ///
  /// - Returns: all of them.
  mutating func handle(_ event: Event, in viewport: Viewport) -> [Effect] {
    var done: [Effect] = []
    var waiting = app.update(.event(event, at: Clock.now), in: viewport)[...]
    while let effect = waiting.popFirst() {
      done.append(effect)
      for reply in runner.run(effect) { waiting += app.update(.reply(reply), in: viewport) }
    }
    return done
  }
}
