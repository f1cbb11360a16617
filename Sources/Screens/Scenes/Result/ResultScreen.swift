import Canvas
import Documents
import SelfCheckCore

/// What a round came to: the overview, and the explanation of each part.
struct ResultScreen: DocumentScene {
  let round: Round
  private(set) var section = Section.overview
  var scroll = DocumentScroll()
  /// Where each section was left for one that leads back to it.
  private var left: [Section: DocumentScroll] = [:]

  init(round: Round) { self.round = round }

  enum Section: Hashable, Sendable {
    case overview
    /// The index of the dimension.
    case dimension(Int)
    /// What the bank says of each way there was to answer the dimension's questions.
    case options(Int)
    /// What the dimension's explanation leaves out: findings that did not appear.
    case otherFindings(Int)

    /// Where the way back leads.
    var parent: Section? {
      switch self {
      case .overview: nil
      case .dimension: .overview
      case .options(let index), .otherFindings(let index): .dimension(index)
      }
    }
  }

  enum Command: Hashable, Sendable {
    case open(Section)
    case next, plan, compare, back
    case scroll(Shift)
  }

  /// The dimensions that the round knows; an older bank may have had others.
  func dimensions(in session: Session) -> [Int] {
    let recorded = Set(round.result.dimensions.map(\.id))
    return session.questionnaire.dimensions.indices.filter {
      recorded.contains(session.questionnaire.dimensions[$0].id)
    }
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    let digits = dimensions(in: session).prefix(9).enumerated().map {
      Binding.Stroke(.digit($0.offset + 1), Command.open(.dimension($0.element)))
    }
    return [
      Binding([.enter, .right, .tab], .next, nextLabel(in: session), rank: .essential),
      Binding([.character("p")], .plan, PlanScreenWording.plan, rank: .important),
      Binding(digits, ResultScreenWording.explain, rank: .important),
      Binding(
        [.character("c")], .compare, RoundsWording.compare, rank: .line,
        disabled: previous(in: session) == nil ? RoundsWording.noneBeforeThis : nil),
    ] + further(in: session) + Binding.scrolling { .scroll($0) } + [
      Binding(
        [.escape, .left, .backspace], .back,
        section.parent == .overview ? ResultScreenWording.toOverview : CommonWording.back,
        rank: .important)
    ]
  }

  /// From a dimension to the remarks on its options, and to the findings that it leaves out, which
  /// only the bank that they were looked for with can explain.
  private func further(in session: Session) -> [Binding<Command>] {
    guard case .dimension(let index) = section else { return [] }
    let isSameBank = round.questionnaire.digest == session.questionnaire.digest
    return [
      Binding(
        [.character("m")], .open(.options(index)), ResultScreenWording.options, rank: .line),
      Binding(
        [.character("a")], .open(.otherFindings(index)), ResultScreenWording.otherFindings,
        rank: .line, disabled: isSameBank ? nil : ResultScreenWording.changedBank),
    ]
  }

  /// The round before this one, of those that are kept.
  private func previous(in session: Session) -> RoundSummary? {
    let rounds = session.shelf.rounds
    return rounds.firstIndex { $0.id == round.id }.flatMap { $0 > 0 ? rounds[$0 - 1] : nil }
  }

  private func nextLabel(in session: Session) -> LocalizedText {
    next(in: session) == .overview ? ResultScreenWording.toOverview : ResultScreenWording.next
  }

  /// The section after this one; the overview after the last.
  private func next(in session: Session) -> Section {
    let dimensions = dimensions(in: session)
    let following =
      switch section {
      case .overview: dimensions.first
      case .dimension(let index), .options(let index), .otherFindings(let index):
        dimensions.first { $0 > index }
      }
    return following.map(Section.dimension) ?? .overview
  }

  func command(forItem item: Int, in session: Session) -> Command? {
    section == .overview ? .open(.dimension(item)) : nil
  }

  func command(forWheel rows: Int) -> Command? { .scroll(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .open(let section): turn(to: section)
    case .next: turn(to: next(in: session))
    case .plan: return session.grant(.plan(round: round.id))
    case .compare:
      return previous(in: session).map { .run(.openPair(older: $0.id, newer: round.id)) } ?? .stay
    case .back:
      guard let parent = section.parent else { return .back }
      section = parent
      scroll = left[parent] ?? DocumentScroll()
    case .scroll(let shift):
      move(shift, in: session, viewport)
    }
    return .stay
  }

  private mutating func turn(to section: Section) {
    left[self.section] = scroll
    self.section = section
    scroll = DocumentScroll()
  }
}
