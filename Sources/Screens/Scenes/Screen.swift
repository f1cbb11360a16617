import Canvas

/// The screens there are.
enum Screen: Sendable {
  case home(HomeScreen)
  case introduction(IntroductionScreen)
  case choice(ChoiceScreen)
  case number(NumberScreen)
  case note(NoteScreen)
  case review(ReviewScreen)
  case result(ResultScreen)
  case rounds(RoundsScreen)
  case comparison(ComparisonScreen)
  case trend(TrendScreen)
  case proposal(ProposalScreen)
  case paper(PaperScreen)
  case paperName(PaperNameScreen)
  case paperFile(PaperFileScreen)
  case preview(PreviewScreen)
  case printer(PrinterScreen)
  case plan(PlanScreen)
  case addition(AdditionScreen)
  case planItem(PlanItemScreen)
  case planText(PlanTextScreen)
  case due(DueScreen)
  case checkIn(CheckInScreen)
  case confirmation(ConfirmationScreen)
  case erasure(ErasureScreen)
  case rescue(RescueScreen)
  case help(HelpScreen)
}

extension Screen {
  var scene: any Scene {
    switch self {
    case .home(let scene): scene
    case .introduction(let scene): scene
    case .choice(let scene): scene
    case .number(let scene): scene
    case .note(let scene): scene
    case .review(let scene): scene
    case .result(let scene): scene
    case .rounds(let scene): scene
    case .comparison(let scene): scene
    case .trend(let scene): scene
    case .proposal(let scene): scene
    case .paper(let scene): scene
    case .paperName(let scene): scene
    case .paperFile(let scene): scene
    case .preview(let scene): scene
    case .printer(let scene): scene
    case .plan(let scene): scene
    case .addition(let scene): scene
    case .planItem(let scene): scene
    case .planText(let scene): scene
    case .due(let scene): scene
    case .checkIn(let scene): scene
    case .confirmation(let scene): scene
    case .erasure(let scene): scene
    case .rescue(let scene): scene
    case .help(let scene): scene
    }
  }

  mutating func handle(
    _ event: SceneEvent, in session: inout Session, _ viewport: Viewport
  ) -> Step? {
    switch self {
    case .home(var scene):
      defer { self = .home(scene) }
      return scene.handle(event, in: &session, viewport)
    case .introduction(var scene):
      defer { self = .introduction(scene) }
      return scene.handle(event, in: &session, viewport)
    case .choice(var scene):
      defer { self = .choice(scene) }
      return scene.handle(event, in: &session, viewport)
    case .number(var scene):
      defer { self = .number(scene) }
      return scene.handle(event, in: &session, viewport)
    case .note(var scene):
      defer { self = .note(scene) }
      return scene.handle(event, in: &session, viewport)
    case .review(var scene):
      defer { self = .review(scene) }
      return scene.handle(event, in: &session, viewport)
    case .result(var scene):
      defer { self = .result(scene) }
      return scene.handle(event, in: &session, viewport)
    case .rounds(var scene):
      defer { self = .rounds(scene) }
      return scene.handle(event, in: &session, viewport)
    case .comparison(var scene):
      defer { self = .comparison(scene) }
      return scene.handle(event, in: &session, viewport)
    case .trend(var scene):
      defer { self = .trend(scene) }
      return scene.handle(event, in: &session, viewport)
    case .proposal(var scene):
      defer { self = .proposal(scene) }
      return scene.handle(event, in: &session, viewport)
    case .paper(var scene):
      defer { self = .paper(scene) }
      return scene.handle(event, in: &session, viewport)
    case .paperName(var scene):
      defer { self = .paperName(scene) }
      return scene.handle(event, in: &session, viewport)
    case .paperFile(var scene):
      defer { self = .paperFile(scene) }
      return scene.handle(event, in: &session, viewport)
    case .preview(var scene):
      defer { self = .preview(scene) }
      return scene.handle(event, in: &session, viewport)
    case .printer(var scene):
      defer { self = .printer(scene) }
      return scene.handle(event, in: &session, viewport)
    case .plan(var scene):
      defer { self = .plan(scene) }
      return scene.handle(event, in: &session, viewport)
    case .addition(var scene):
      defer { self = .addition(scene) }
      return scene.handle(event, in: &session, viewport)
    case .planItem(var scene):
      defer { self = .planItem(scene) }
      return scene.handle(event, in: &session, viewport)
    case .planText(var scene):
      defer { self = .planText(scene) }
      return scene.handle(event, in: &session, viewport)
    case .due(var scene):
      defer { self = .due(scene) }
      return scene.handle(event, in: &session, viewport)
    case .checkIn(var scene):
      defer { self = .checkIn(scene) }
      return scene.handle(event, in: &session, viewport)
    case .confirmation(var scene):
      defer { self = .confirmation(scene) }
      return scene.handle(event, in: &session, viewport)
    case .erasure(var scene):
      defer { self = .erasure(scene) }
      return scene.handle(event, in: &session, viewport)
    case .rescue(var scene):
      defer { self = .rescue(scene) }
      return scene.handle(event, in: &session, viewport)
    case .help(var scene):
      defer { self = .help(scene) }
      return scene.handle(event, in: &session, viewport)
    }
  }

  /// Keeps what was typed but not confirmed yet.
  func leave(_ session: inout Session) {
    scene.leave(&session)
  }
}
