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

  /// The local date.
  public var day: CalendarDate { CalendarDate(dayNumber: localDays) }

  private var localSeconds: Int64 {
    milliseconds.floored(by: 1000) + Int64(offset) * 60
  }

  private var localDays: Int64 { localSeconds.floored(by: 86_400) }
}

extension Moment: CustomStringConvertible {
  /// RFC 3339 in seconds, such as "2026-11-22T09:30:00+08:00".
  public var description: String {
    let sign = offset < 0 ? "-" : "+"
    let (hours, minutes) = offset.magnitude.quotientAndRemainder(dividingBy: 60)
    return "\(date)T\(time)\(sign)\(Int(hours).twoDigits):\(Int(minutes).twoDigits)"
  }

  /// The local date, such as "2026-11-22".
  public var date: String { day.description }

  /// The local time of day in seconds, such as "09:30:00".
  public var time: String {
    let second = Int(localSeconds - localDays * 86_400)
    return [second / 3600, second / 60 % 60, second % 60].map(\.twoDigits).joined(separator: ":")
  }

  /// Reads what `description` writes; nil for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 25, text.isShapedLikeAMoment,
      let day = CalendarDate(text.prefix(10)),
      let hour = Int(digits: bytes[11..<13]), hour < 24,
      let minute = Int(digits: bytes[14..<16]), minute < 60,
      let second = Int(digits: bytes[17..<19]), second < 61,
      let hours = Int(digits: bytes[20..<22]), hours < 24,
      let minutes = Int(digits: bytes[23..<25]), minutes < 60
    else { return nil }
    offset = (bytes[19] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    let local = day.dayNumber * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    milliseconds = (local - Int64(offset) * 60) * 1000
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
