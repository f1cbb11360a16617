/// One of the answers that a choice question offers.
public struct Option: Hashable, Sendable {
  public var id: String
  /// What it earns in a single choice, 0 or more; what ticking it adds in a checklist, negative too.
  public var points: Int
  public var text: LocalizedText
  /// What this way of doing it gains and costs; shown after the round.
  public var remark: LocalizedText?

  public init(id: String, points: Int = 0, text: LocalizedText, remark: LocalizedText? = nil) {
    self.id = id
    self.points = points
    self.text = text
    self.remark = remark
  }
}
