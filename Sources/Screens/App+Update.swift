import Canvas
import SelfCheckCore

extension App {
  /// Takes what happened, and says what is to be done, in this order.
  ///
  /// - Parameter viewport: what `view` was last drawn in; clicks and pages are measured by it.
  public mutating func update(_ input: Input, in viewport: Viewport) -> [Effect] {
    switch input {
    case .event(let event, let moment): handle(event, at: moment, viewport)
    case .reply(let reply): take(reply)
    }
  }

  private mutating func handle(
    _ event: Event, at moment: Moment, _ viewport: Viewport
  ) -> [Effect] {
    session.clockShows(moment)
    if case .hangUp = event { return hangUp() }
    if case .resize = event { return [] }
    session.message = nil
    let departure = departure
    let effects = follow(event, viewport)
    // Whoever does anything but quitting once more has thought better of it.
    if self.departure == departure { self.departure = .none }
    session.attend(to: screen.scene.question)
    return effects + savingAnswers(unless: effects) + savingPlans(session.planSaving.calling)
  }

  private mutating func follow(_ event: Event, _ viewport: Viewport) -> [Effect] {
    // Nobody sees what a key would do in a window too small; leaving it is always possible.
    if Self.isTooSmall(viewport) { return asksToQuit(event) ? quit() : [] }
    switch event {
    case .key(let key):
      if let step = handle(.typing(event), viewport) { return follow(step) }
      return general(key)
    case .paste: return handle(.typing(event), viewport).map { follow($0) } ?? []
    case .click(let place):
      return layout(in: viewport).item(at: place).flatMap { handle(.item($0), viewport) }
        .map { follow($0) } ?? []
    case .wheel(let rows): return handle(.wheel(rows: rows), viewport).map { follow($0) } ?? []
    case .resize, .hangUp: return []
    }
  }

  private mutating func handle(_ event: SceneEvent, _ viewport: Viewport) -> Step? {
    screens[screens.count - 1].handle(event, in: &session, viewport)
  }

  mutating func follow(_ step: Step) -> [Effect] {
    switch step.move {
    case .stay: return step.effects
    case .back: if screens.count > 1 { screens.removeLast() }
    case .show(let screen): screens[screens.count - 1] = screen
    case .cover(let screen): screens.append(screen)
    case .general(let command): return step.effects + perform(command)
    }
    return step.effects + [.dropTypeAhead]
  }
}

extension App {
  private var generalBindings: [Binding<GeneralCommand>] {
    GeneralCommand.bindings(in: session, takesLetters: screen.scene.takesLetters)
  }

  private func asksToQuit(_ event: Event) -> Bool {
    guard case .key(let key) = event, case .command(.quit) = generalBindings.lookup(key) else {
      return false
    }
    return true
  }

  private mutating func general(_ key: Key) -> [Effect] {
    switch generalBindings.lookup(key) {
    case .command(let command): return perform(command)
    case .disabled(let reason): session.message = reason
    case nil: break
    }
    return []
  }

  private mutating func perform(_ command: GeneralCommand) -> [Effect] {
    switch command {
    case .help:
      // The key that opens the help closes it too.
      if case .help = screen { screens.removeLast() } else { screens.append(.help(help)) }
      return [.dropTypeAhead]
    case .switchLanguage:
      session.language = session.language == .zh ? .en : .zh
      return [.remember(session.language)]
    case .saveAgain: return savingEverything
    case .saveElsewhere:
      if case .rescue = screen { return [] }
      screens.append(.rescue(RescueScreen(session.refuge)))
      return [.dropTypeAhead]
    case .quit: return quit()
    }
  }

  private var help: HelpScreen {
    let scene = screen.scene
    return HelpScreen(
      legends: scene.legends(in: session).filter { $0.rank > .unlisted },
      why: scene.question.map { session.questionnaire.questions[$0].why })
  }
}
