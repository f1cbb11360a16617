import Canvas

/// The room there is to draw in, and how wide its characters are.
public struct Viewport: Sendable {
  public var size: Size
  public var widths: CellWidths

  public init(size: Size, widths: CellWidths) {
    self.size = size
    self.widths = widths
  }
}
