import SelfCheckCore

/// Ids of rounds: the local date and time, and letters that keep two machines' rounds apart.
enum RoundID {
  private static let letters = Array("23456789abcdefghjkmnpqrstvwxyz")

  /// Such as "2026-11-22-0930-k3f9qz".
  static func make(at moment: Moment) -> String {
    let time = moment.time.filter(\.isNumber).prefix(4)
    let random = (0..<6).map { _ in letters.randomElement()! }
    return "\(moment.date)-\(time)-\(String(random))"
  }
}
