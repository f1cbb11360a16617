import Canvas
import Documents
import SelfCheckCore

extension ResultScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    let title = document(in: session).title
    return Page(
      header: Header(
        title: isLong(title, typesetter) ? session.say(ResultScreenWording.title) : title),
      body: .document(rows(in: session, typesetter), from: scroll.top),
      scroll: .from(scroll.top))
  }

  private func document(in session: Session) -> Document {
    let result = ResultDocument(
      round: round, questionnaire: session.questionnaire, language: session.language)
    switch section {
    case .overview: return result.overview
    case .dimension(let index): return result.explanation(ofDimension: index)
    case .options(let index): return result.options(ofDimension: index)
    case .otherFindings(let index): return result.otherFindings(ofDimension: index)
    }
  }

  func rows(in session: Session, _ typesetter: Typesetter) -> [Row] {
    // On the overview the first score is the overall one, the others are the dimensions'.
    let items: [Int?] = section == .overview ? [nil] + dimensions(in: session) : []
    let document = document(in: session)
    let title =
      isLong(document.title, typesetter)
      ? typesetter.paragraph(document.title, Theme.heading) + [.blank] : []
    let rows = DocumentRows(
      typesetter: typesetter, scoreItems: items,
      scale: section == .overview ? scale(in: session) : nil)
    return title + rows.rows(of: document)
      + (section == .overview ? wayOn(in: session, typesetter) : [])
  }

  /// The levels of now say nothing of a round of another version.
  private func scale(in session: Session) -> ScoreScale? {
    guard round.questionnaire == session.questionnaire.stamp else { return nil }
    return ScoreScale(session.questionnaire, in: session.language)
  }

  /// How to go on from the result.
  private func wayOn(in session: Session, _ typesetter: Typesetter) -> [Row] {
    [.blank] + typesetter.paragraph(session.say(PlanScreenWording.fromResult), Theme.heading)
  }

  /// Whether the title needs more than the header's one line, and heads the text instead.
  private func isLong(_ title: String, _ typesetter: Typesetter) -> Bool {
    typesetter.width(of: title) > typesetter.columns
  }
}
