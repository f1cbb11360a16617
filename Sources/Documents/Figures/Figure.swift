/// A drawing of lines, marks and labels, and the same in words for where nothing can be drawn.
public struct Figure: Hashable, Sendable {
  /// In points of 1/72 inch.
  public var width: Double
  /// One below the other; where a page ends, the next one may begin another.
  public var rows: [Row]
  /// What it shows, in words that hold without the drawing.
  public var caption: String
  /// How its lines and marks are read, for below the drawing.
  public var legend: String
  /// All that it shows, a line each; none where the text beside it says the same.
  public var alternative: [String]

  public init(
    width: Double, rows: [Row], caption: String, legend: String = "", alternative: [String]
  ) {
    self.width = width
    self.rows = rows
    self.caption = caption
    self.legend = legend
    self.alternative = alternative
  }

  /// A drawing as wide as the figure, never torn; its origin is at the top left.
  public struct Row: Hashable, Sendable {
    /// In points.
    public var height: Double
    /// In the order in which they are drawn.
    public var shapes: [Shape]

    public init(height: Double, shapes: [Shape]) {
      self.height = height
      self.shapes = shapes
    }
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
