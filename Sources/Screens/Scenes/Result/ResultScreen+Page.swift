import Canvas
import Documents
import SelfCheckCore

extension ResultScreen {
  func text(in session: Session, _ typesetter: Typesetter) -> DocumentText {
    let document = document(in: session)
    return DocumentText(
      document, name: session.say(ResultScreenWording.title),
      rows: rows(of: document, in: session, typesetter), typesetter)
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

  private func rows(
    of document: Document, in session: Session, _ typesetter: Typesetter
  ) -> [Row] {
    guard section == .overview else {
      return DocumentRows(typesetter: typesetter).rows(of: document)
    }
    // The first score is the overall one, the others are the dimensions'.
    let rows = DocumentRows(
      typesetter: typesetter, scoreItems: [nil] + dimensions(in: session),
      scale: scale(in: session))
    return rows.rows(of: document) + wayOn(in: session, typesetter)
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
}
