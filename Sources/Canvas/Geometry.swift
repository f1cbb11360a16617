/// A number of columns and rows of cells.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A cell's place, counted from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// The top left.
  public static let origin = Point(column: 0, row: 0)

  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
