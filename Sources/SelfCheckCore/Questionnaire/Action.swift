/// A verifiable measure that a finding leads to.
public struct Action: Hashable, Sendable {
  public var id: String
  public var measure: LocalizedText
  /// What shows that it is done.
  public var doneWhen: LocalizedText
  /// Calendar days from the plan's date; at least 1.
  public var days: Int
  public var service: Service

  public init(
    id: String, measure: LocalizedText, doneWhen: LocalizedText, days: Int, service: Service
  ) {
    self.id = id
    self.measure = measure
    self.doneWhen = doneWhen
    self.days = days
    self.service = service
  }

  /// Which of the "three services" of an office the measure strengthens.
  public enum Service: String, CaseIterable, Sendable {
    case development, decisions, implementation
  }
}
