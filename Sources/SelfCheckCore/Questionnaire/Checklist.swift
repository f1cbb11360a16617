/// Any number of options is ticked, or `none`.
public struct Checklist: Sendable {
  /// Points before anything is ticked, and for `none`.
  public var from: Int
  /// Points stay within 0…maximum.
  public var maximum: Int
  public var options: [Option]
  /// Excludes the others; its points are `from`.
  public var none: Option

  public init(from: Int, maximum: Int, options: [Option], none: Option) {
    self.from = from
    self.maximum = maximum
    self.options = options
    self.none = none
  }
}
