/// A score as a bar that reads without colour: "#" for what is reached, "." for the rest.
public enum ScoreBar {
  /// - Parameters:
  ///   - tenths: 0…1000; nil where it is not scored.
  ///   - cells: how long the bar is.
  public static func text(tenths: Int?, cells: Int) -> String {
    let filled = filledCells(tenths: tenths ?? 0, cells: cells)
    return String(repeating: "#", count: filled) + String(repeating: ".", count: cells - filled)
  }

  /// The cells of `cells` that the score fills, rounded half up.
  static func filledCells(tenths: Int, cells: Int) -> Int {
    min(cells, (tenths * cells + 500) / 1000)
  }
}
