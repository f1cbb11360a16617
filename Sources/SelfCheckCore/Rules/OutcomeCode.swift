/// Where one question stands, as the number that the tables of the rules are made over.
///
/// The answers follow upon the four ways of having none; which answer a code stands for, the
/// question's `AnswerCoding` tells.
struct OutcomeCode: Hashable, Sendable {
  let value: UInt16

  /// Not asked.
  static let absent = OutcomeCode(value: 0)
  /// Asked, and it did not come up.
  static let notApplicable = OutcomeCode(value: 1)
  /// Asked and not yet answered.
  static let unanswered = OutcomeCode(value: 2)
  /// Whether it will be asked is not decided.
  static let pending = OutcomeCode(value: 3)

  /// How many codes stand for no answer.
  static let withoutAnswer = 4

  static func answered(_ place: Int) -> OutcomeCode {
    OutcomeCode(value: UInt16(truncatingIfNeeded: withoutAnswer &+ place))
  }

  var isAnswered: Bool { value >= 4 }
  var isAsked: Bool { self != .absent && self != .pending }
}
