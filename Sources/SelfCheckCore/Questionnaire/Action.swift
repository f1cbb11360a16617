/// A verifiable measure that a finding leads to.
public struct Action: Hashable, Sendable {
  public var id: String
  /// What it is about, in a few neutral words, where the bank says so.
  public var topic: LocalizedText?
  public var measure: LocalizedText
  /// What shows that it is done.
  public var doneWhen: LocalizedText
  /// Calendar days from the plan's date; at least 1.
  public var days: Int
  public var service: Service

  public init(
    id: String, topic: LocalizedText? = nil, measure: LocalizedText, doneWhen: LocalizedText,
    days: Int, service: Service
  ) {
    self.id = id
    self.topic = topic
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
