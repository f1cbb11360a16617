/// A decimal of at most three places, exact.
public struct Thousandths: Hashable, Comparable, Sendable {
  /// The value times 1,000.
  public var count: Int

  public init(count: Int) { self.count = count }

  /// A whole number.
  public init(_ whole: Int) { count = whole * 1000 }

  public static func < (a: Thousandths, b: Thousandths) -> Bool { a.count < b.count }
}
