/// A number with the text that it was written as; nothing is rounded.
public struct JSONNumber: Equatable, Sendable {
  /// As it stands in the file, such as "85", "5.20" or "1e3".
  public let text: String

  /// The number where it is whole and fits, however it was written ("3.0" and "3e0" are 3).
  public var int: Int? { shortWhole ?? scaled(byPowerOfTen: 0) }

  /// The number times 1,000 where that is whole and fits: nil for "0.0005", 500 for "0.5000".
  public var thousandths: Int? { scaled(byPowerOfTen: 3) }
}

extension JSONNumber {
  /// The number where it is written with a few digits and nothing else, as most are.
  private var shortWhole: Int? {
    let digits = text.utf8
    guard digits.count <= 18 else { return nil }
    var result = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      result = result * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return result
  }

  private func scaled(byPowerOfTen places: Int) -> Int? {
    let decimal = Decimal(text)
    guard !decimal.digits.isEmpty else { return 0 }
    let zeros = decimal.exponent + places
    guard zeros >= 0, zeros < 20 else { return nil }
    var result = 0
    for digit in decimal.digits + repeatElement(0, count: zeros) {
      let (shifted, tooLarge) = result.multipliedReportingOverflow(by: 10)
      // Counted downwards: the smallest Int has no positive counterpart.
      let (next, tooSmall) = shifted.subtractingReportingOverflow(Int(digit))
      if tooLarge || tooSmall { return nil }
      result = next
    }
    if decimal.isNegative { return result }
    return result == .min ? nil : -result
  }
}

/// A well-formed number taken apart: digits × 10^exponent, without zeros at either end.
private struct Decimal {
  var isNegative = false
  var digits: [UInt8] = []
  var exponent = 0

  init(_ text: String) {
    var places = 0
    var isFraction = false
    var rest = text.utf8[...]
    while let byte = rest.first, byte | 0x20 != UInt8(ascii: "e") {
      rest.removeFirst()
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      default:
        digits.append(byte - UInt8(ascii: "0"))
        if isFraction { places += 1 }
      }
    }
    exponent = Decimal.clampedExponent(rest.dropFirst()) - places
    trimZeros()
  }

  private mutating func trimZeros() {
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    digits = Array(digits.drop { $0 == 0 })
  }

  /// Far beyond what any number of digits in memory could make up for, an exponent stays put.
  private static func clampedExponent(_ text: Substring.UTF8View) -> Int {
    let bound = 1 << 40
    var magnitude = 0
    for byte in text where byte >= UInt8(ascii: "0") {
      magnitude = min(bound, magnitude * 10 + Int(byte - UInt8(ascii: "0")))
    }
    return text.first == UInt8(ascii: "-") ? -magnitude : magnitude
  }
}
