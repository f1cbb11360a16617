/// A day of the proleptic Gregorian calendar, from 0000-01-01 to 9999-12-31.
public struct CalendarDate: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard 0...9999 ~= year, 1...12 ~= month, 1...31 ~= day else { return nil }
    self.init(dayNumber: Self.dayNumber(year: year, month: month, day: day))
    guard (self.year, self.month, self.day) == (year, month, day) else { return nil }
  }

  /// - Parameter dayNumber: days since 1970-01-01; beyond the first or last day it is that day.
  ///
  /// After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), `civil_from_days`.
  public init(dayNumber: Int64) {
    let shifted = min(max(dayNumber, Self.days.lowerBound), Self.days.upperBound) + 719_468
    let era = shifted.floored(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
    year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
    day = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Days since 1970-01-01.
  public var dayNumber: Int64 { Self.dayNumber(year: year, month: month, day: day) }

  /// The date so many days later, or earlier for a negative number; at most the calendar's last day.
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflows) = dayNumber.addingReportingOverflow(Int64(days))
    return CalendarDate(dayNumber: overflows ? (days > 0 ? .max : .min) : sum)
  }

  private static let days =
    dayNumber(year: 0, month: 1, day: 1)...dayNumber(year: 9999, month: 12, day: 31)

  /// By `days_from_civil` of the same source.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int64 {
    let shifted = Int64(month <= 2 ? year - 1 : year)
    let era = shifted.floored(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CalendarDate: Comparable {
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// Such as "2026-11-22".
  public var description: String {
    let years = String(year)
    return "\(String(repeating: "0", count: 4 - years.utf8.count))\(years)"
      + "-\(month.twoDigits)-\(day.twoDigits)"
  }

  /// Reads what `description` writes; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Int(digits: bytes[0..<4]), let month = Int(digits: bytes[5..<7]),
      let day = Int(digits: bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Int {
  /// Nil where a byte is no digit.
  init?(digits: ArraySlice<UInt8>) {
    guard digits.allSatisfy({ 48...57 ~= $0 }) else { return nil }
    self = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  /// Of a number from 0 to 99.
  var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}

extension Int64 {
  /// The quotient rounded towards negative infinity.
  func floored(by divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}
