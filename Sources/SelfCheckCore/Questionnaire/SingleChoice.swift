/// Exactly one option is chosen.
public struct SingleChoice: Sendable {
  /// In the order in which they are listed, whatever their points.
  public var options: [Option]
  /// The shared scale that the options come from.
  public var scale: String?

  public init(options: [Option], scale: String? = nil) {
    self.options = options
    self.scale = scale
  }
}
