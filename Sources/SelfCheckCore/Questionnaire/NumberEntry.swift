/// An integer within a range, scored by the interval it falls in.
public struct NumberEntry: Sendable {
  public var unit: LocalizedText
  public var range: ClosedRange<Int>
  /// Ascending; the last one ends at the range's upper bound. Empty where it is not scored.
  public var intervals: [Interval]

  public init(unit: LocalizedText, range: ClosedRange<Int>, intervals: [Interval]) {
    self.unit = unit
    self.range = range
    self.intervals = intervals
  }

  public struct Interval: Hashable, Sendable {
    /// The highest number of the interval.
    public var upTo: Int
    public var points: Int

    public init(upTo: Int, points: Int) {
      self.upTo = upTo
      self.points = points
    }
  }
}
