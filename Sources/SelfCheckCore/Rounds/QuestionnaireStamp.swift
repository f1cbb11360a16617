/// Which bank something was made with.
public struct QuestionnaireStamp: Hashable, Sendable {
  public var id: String
  public var version: String
  /// Tells apart banks that differ in any byte; see `Questionnaire.digest`.
  public var digest: UInt64

  public init(id: String, version: String, digest: UInt64) {
    self.id = id
    self.version = version
    self.digest = digest
  }
}
