import SelfCheckCore

/// A plan as it goes on paper or into a file.
public enum Edition: Sendable {
  case handIn(HandIn)
  case own(OwnCopy)

  public func document(of questionnaire: Questionnaire, in language: Language) -> Document {
    switch self {
    case .handIn(let content): HandInDocument(content, language: language).document
    case .own(let content):
      OwnCopyDocument(content, questionnaire: questionnaire, language: language).document
    }
  }
}
