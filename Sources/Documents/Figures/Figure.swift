/// A drawing of lines, marks and labels, and the same in words for where nothing can be drawn.
public struct Figure: Hashable, Sendable {
  /// In points of 1/72 inch; the origin is at the top left.
  public var width: Double
  public var height: Double
  /// In the order in which they are drawn.
  public var shapes: [Shape]
  public var caption: String
  /// All that it shows, a line each.
  public var alternative: [String]

  public init(
    width: Double, height: Double, shapes: [Shape], caption: String, alternative: [String]
  ) {
    self.width = width
    self.height = height
    self.shapes = shapes
    self.caption = caption
    self.alternative = alternative
  }

  public enum Shape: Hashable, Sendable {
    /// Straight lines from point to point, and back to the first where it is closed.
    case path([Point], isClosed: Bool, Ink)
    /// A dot, or a ring where it isn't filled.
    case mark(Point, isFilled: Bool)
    /// A line of text of 10 points; the point is where its middle line starts, is centred or ends.
    case label(String, Point, Anchor)
  }

  public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Told apart in black and white too.
  public enum Ink: Hashable, Sendable {
    /// Thin and pale: the scale behind the values.
    case grid
    /// Dashed: an earlier round.
    case older
    /// Solid: this round.
    case newer
  }

  public enum Anchor: Hashable, Sendable {
    case start, middle, end
  }
}
