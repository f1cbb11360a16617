/// A published standard error of measurement.
public struct MeasurementError: Hashable, Sendable {
  /// In points of the dimension's score, 0…100.
  public var points: Thousandths
  public var source: String

  public init(points: Thousandths, source: String) {
    self.points = points
    self.source = source
  }
}
