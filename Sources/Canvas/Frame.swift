/// A whole screen as a grid of cells.
public struct Frame: Hashable, Sendable {
  public let size: Size
  /// Where the real cursor stands; input methods and screen readers anchor there.
  public var cursor: Point?

  public init(size: Size) { self.size = size }
}
