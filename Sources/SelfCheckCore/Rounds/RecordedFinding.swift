/// A finding that fired.
public struct RecordedFinding: Hashable, Sendable {
  public var id: String
  public var severity: Finding.Severity

  public init(id: String, severity: Finding.Severity) {
    self.id = id
    self.severity = severity
  }
}
