/// Options that several questions share.
public struct Scale: Hashable, Sendable {
  public var name: String
  /// In the order in which they are listed; a question may take their points the other way round.
  public var options: [Option]

  public init(name: String, options: [Option]) {
    self.name = name
    self.options = options
  }
}
