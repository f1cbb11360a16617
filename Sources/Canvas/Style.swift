/// How a cell is shown. Colour is never the only signal.
public struct Style: Hashable, Sendable {
  public var color: Color?
  public var isBold: Bool
  public var isDim: Bool
  public var isReversed: Bool
  public var isUnderlined: Bool

  public init(
    color: Color? = nil, bold: Bool = false, dim: Bool = false, reversed: Bool = false,
    underlined: Bool = false
  ) {
    self.color = color
    isBold = bold
    isDim = dim
    isReversed = reversed
    isUnderlined = underlined
  }

  public static let plain = Style()
}

/// The colours that every colour terminal has.
public enum Color: Int, CaseIterable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
}
