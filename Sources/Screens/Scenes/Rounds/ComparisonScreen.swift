import Canvas
import Documents
import SelfCheckCore

/// Two rounds side by side: in plain words, then in figures, then each part down to the answers.
struct ComparisonScreen: DocumentScene {
  let comparison: Comparison
  private(set) var section = Section.overview
  var scroll = DocumentScroll()
  /// Where the overview was left for another section.
  private var overviewScroll = DocumentScroll()

  init(_ comparison: Comparison) { self.comparison = comparison }

  enum Section: Hashable, Sendable {
    case overview, figures
    /// The place of the dimension in the comparison.
    case dimension(Int)
  }

  enum Command: Hashable, Sendable {
    case open(Section)
    case next, back
    case scroll(Shift)
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    let digits = comparison.dimensions.indices.prefix(9).map {
      Binding.Stroke(.digit($0 + 1), Command.open(.dimension($0)))
    }
    return [
      Binding([.enter, .right, .tab], .next, nextLabel, rank: .essential),
      Binding(digits, ResultScreenWording.explain, rank: .important),
    ] + Binding.scrolling { .scroll($0) } + [
      Binding(
        [.escape, .left, .backspace], .back,
        section == .overview ? CommonWording.back : ResultScreenWording.toOverview,
        rank: .important)
    ]
  }

  private var nextLabel: LocalizedText {
    switch next {
    case .overview: ResultScreenWording.toOverview
    case .figures: ComparisonScreenWording.figures
    case .dimension: ResultScreenWording.next
    }
  }

  /// The section after this one; the overview after the last.
  private var next: Section {
    let places = comparison.dimensions.indices
    switch section {
    case .overview: return .figures
    case .figures: return places.first.map(Section.dimension) ?? .overview
    case .dimension(let place):
      return places.contains(place + 1) ? .dimension(place + 1) : .overview
    }
  }

  func command(forWheel rows: Int) -> Command? { .scroll(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .open(let section): turn(to: section)
    case .next: turn(to: next)
    case .back:
      if section == .overview { return .back }
      turn(to: .overview)
      scroll = overviewScroll
    case .scroll(let shift):
      move(shift, in: session, viewport)
    }
    return .stay
  }

  private mutating func turn(to section: Section) {
    if self.section == .overview { overviewScroll = scroll }
    self.section = section
    scroll = DocumentScroll()
  }
}

extension ComparisonScreen {
  func text(in session: Session, _ typesetter: Typesetter) -> DocumentText {
    let document = document(in: session)
    return DocumentText(
      document, name: session.say(ComparisonScreenWording.title),
      rows: DocumentRows(typesetter: typesetter).rows(of: document), typesetter)
  }

  private func document(in session: Session) -> Document {
    let document = ComparisonDocument(
      comparison, names: RoundNames(comparison, among: session.shelf.rounds.map(\.id)),
      questionnaire: session.questionnaire, language: session.language)
    switch section {
    case .overview: return document.overview
    case .figures: return document.figures
    case .dimension(let place): return document.explanation(ofDimension: place)
    }
  }
}
