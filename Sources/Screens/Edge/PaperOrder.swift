import Documents
import SelfCheckCore

/// What is to go on paper or into a file. The name is kept nowhere else.
public struct PaperOrder: Hashable, Sendable {
  public var plan: Plan
  public var language: Language
  public var edition: Kind
  /// What the hand-in edition shows.
  public var choice: HandIn.Choice
  /// Empty where none is to be printed.
  public var name: String

  public enum Kind: String, CaseIterable, Sendable {
    case handIn, own
  }

  public init(
    plan: Plan, language: Language, edition: Kind = .handIn, choice: HandIn.Choice,
    name: String = ""
  ) {
    self.plan = plan
    self.language = language
    self.edition = edition
    self.choice = choice
    self.name = name
  }
}
