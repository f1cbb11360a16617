/// A score as a bar that reads without colour: "#" for what is reached, "-" for the rest.
public struct ScoreBar: Hashable, Sendable {
  public let reached: String
  public let rest: String

  /// - Parameters:
  ///   - tenths: 0…1000, rounded half up to cells; nil, where it is not scored, makes a blank bar.
  ///   - cells: how long the bar is.
  public init(tenths: Int?, cells: Int) {
    let filled = min(cells, max(0, ((tenths ?? 0) * cells + 500) / 1000))
    reached = String(repeating: "#", count: filled)
    rest = String(repeating: tenths == nil ? " " : "-", count: cells - filled)
  }

  public var text: String { reached + rest }
}
