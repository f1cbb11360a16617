import Canvas
import Documents
import SelfCheckCore

extension ResultScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    Page(
      header: Header(title: document(in: session).title),
      body: .document(rows(in: session, typesetter), from: scroll.top),
      scroll: .from(scroll.top))
  }

  private func document(in session: Session) -> Document {
    let result = ResultDocument(
      round: round, questionnaire: session.questionnaire, language: session.language)
    switch section {
    case .overview: return result.overview
    case .dimension(let index): return result.explanation(ofDimension: index)
    }
  }

  func rows(in session: Session, _ typesetter: Typesetter) -> [Row] {
    // On the overview the first score is the overall one, the others are the dimensions'.
    let items: [Int?] = section == .overview ? [nil] + dimensions(in: session) : []
    return DocumentRows(typesetter: typesetter, scoreItems: items)
      .rows(of: document(in: session))
  }
}
