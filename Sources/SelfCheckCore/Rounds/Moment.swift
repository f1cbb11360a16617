/// A point in time with the offset that its clock showed.
public struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var milliseconds: Int64
  /// Minutes that the local clock was ahead of UTC; −1439…1439.
  public var offset: Int

  public init(milliseconds: Int64, offset: Int) {
    self.milliseconds = milliseconds
    self.offset = offset
  }
}

extension Moment: CustomStringConvertible {
  /// RFC 3339 in seconds, such as "2026-11-22T09:30:00+08:00".
  public var description: String {
    let sign = offset < 0 ? "-" : "+"
    let (hours, minutes) = offset.magnitude.quotientAndRemainder(dividingBy: 60)
    return "\(date)T\(time)\(sign)\(twoDigits(Int(hours))):\(twoDigits(Int(minutes)))"
  }

  /// The local date, such as "2026-11-22".
  public var date: String {
    let (year, month, day) = civilDate
    let years = String(year)
    return "\(String(repeating: "0", count: max(0, 4 - years.count)))\(years)"
      + "-\(twoDigits(month))-\(twoDigits(day))"
  }

  /// The local time of day in seconds, such as "09:30:00".
  public var time: String {
    let second = Int(localSeconds - localDays * 86_400)
    return [second / 3600, second / 60 % 60, second % 60].map(twoDigits).joined(separator: ":")
  }

  /// Reads what `description` writes; nil for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].allSatisfy { 48...57 ~= $0 }
        ? bytes[range].reduce(0) { $0 * 10 + Int($1) - 48 } : nil
    }
    guard bytes.count == 25, text.isShapedLikeAMoment,
      let year = number(0..<4), let month = number(5..<7), 1...12 ~= month,
      let day = number(8..<10), 1...31 ~= day, let hour = number(11..<13), hour < 24,
      let minute = number(14..<16), minute < 60, let second = number(17..<19), second < 61,
      let hours = number(20..<22), hours < 24, let minutes = number(23..<25), minutes < 60
    else { return nil }
    offset = (bytes[19] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    let days = Self.days(year: year, month: month, day: day)
    let local = days * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    milliseconds = (local - Int64(offset) * 60) * 1000
    guard civilDate == (year, month, day) else { return nil }
  }

  private var localSeconds: Int64 {
    milliseconds.floored(by: 1000) + Int64(offset) * 60
  }

  private var localDays: Int64 { localSeconds.floored(by: 86_400) }

  /// The proleptic Gregorian date of the local day.
  ///
  /// After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), `civil_from_days`.
  private var civilDate: (year: Int, month: Int, day: Int) {
    let shifted = localDays + 719_468
    let era = shifted.floored(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (Int(year), Int(month), Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1))
  }

  /// Days since 1970-01-01, by `days_from_civil` of the same source.
  private static func days(year: Int, month: Int, day: Int) -> Int64 {
    let shifted = Int64(month <= 2 ? year - 1 : year)
    let era = shifted.floored(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension String {
  /// Whether the separators stand where RFC 3339 has them.
  fileprivate var isShapedLikeAMoment: Bool {
    let bytes = Array(utf8)
    let separators: [(Int, String)] = [
      (4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":"), (19, "+-"), (22, ":"),
    ]
    return separators.allSatisfy { place, allowed in allowed.utf8.contains(bytes[place]) }
  }
}

extension Int64 {
  /// The quotient rounded towards negative infinity.
  fileprivate func floored(by divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}

private func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}
