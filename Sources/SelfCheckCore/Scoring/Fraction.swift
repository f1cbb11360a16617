/// An exact rational number in lowest terms, its denominator positive.
///
/// The bank reader bounds weights and points so that no operation on scores overflows.
public struct Fraction: Hashable, Comparable, Sendable {
  public let numerator: Int128
  public let denominator: Int128

  /// - Precondition: `denominator` is not 0.
  public init(_ numerator: Int128, _ denominator: Int128 = 1) {
    precondition(denominator != 0, "a fraction's denominator is not 0")
    let divisor = Fraction.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  public init(_ value: Thousandths) {
    self.init(Int128(value.count), 1000)
  }

  public static let zero = Fraction(0)

  /// A share as points of 100.
  static func percent(_ part: Int, of whole: Int) -> Fraction {
    Fraction(100 * Int128(part), Int128(whole))
  }

  public static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(
      a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }

  public static func - (a: Fraction, b: Fraction) -> Fraction {
    a + Fraction(-b.numerator, b.denominator)
  }

  /// This less another one: exact, or of the two coarsened where that doesn't fit.
  func difference(to other: Fraction) -> Fraction {
    denominator.multipliedReportingOverflow(by: 200 * other.denominator).overflow
      ? coarsened - other.coarsened : self - other
  }

  /// With a denominator of at most 10¹⁵, off by less than a thousandth of a millionth of its value.
  var coarsened: Fraction {
    let unit = denominator / 1_000_000_000_000_000 + 1
    return Fraction(numerator / unit, denominator / unit)
  }

  public static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.numerator, a.denominator * b.denominator)
  }

  public static func < (a: Fraction, b: Fraction) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  static func >= (a: Fraction, b: Thousandths) -> Bool {
    1000 * a.numerator >= Int128(b.count) * a.denominator
  }

  /// The value in tenths, rounded half up.
  public var tenths: Int {
    Int((20 * numerator + denominator).floorDivided(by: 2 * denominator))
  }

  /// The value in tenths, rounded down.
  var floorOfTenths: Int {
    Int((10 * numerator).floorDivided(by: denominator))
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}

extension Int128 {
  /// The quotient rounded towards negative infinity; `divisor` is positive.
  fileprivate func floorDivided(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Fraction: CustomStringConvertible {
  /// Such as "250/3", or "25/1".
  public var description: String { "\(numerator)/\(denominator)" }
}
