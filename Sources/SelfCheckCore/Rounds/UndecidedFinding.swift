/// A finding that open questions still decide.
public struct UndecidedFinding: Hashable, Sendable {
  public var id: String
  /// The ids of the questions that still matter.
  public var needs: [String]

  public init(id: String, needs: [String]) {
    self.id = id
    self.needs = needs
  }
}
