/// Where one question stands.
enum Outcome: Hashable {
  /// Not asked.
  case absent
  /// Asked, and it did not come up.
  case notApplicable
  /// With the points that the answer earns, without the weight.
  case answered(Answer, points: Int)
  /// Asked and not yet answered.
  case unanswered(mayBeAbsent: Bool)
  /// Whether it will be asked is not decided.
  case pending

  var isAsked: Bool {
    switch self {
    case .absent, .pending: false
    case .notApplicable, .answered, .unanswered: true
    }
  }

  var isOpen: Bool {
    switch self {
    case .unanswered, .pending: true
    case .absent, .notApplicable, .answered: false
    }
  }

  /// Whether an open question may still turn out absent.
  var mayBeAbsent: Bool {
    switch self {
    case .unanswered(let mayBeAbsent): mayBeAbsent
    case .pending: true
    case .absent, .notApplicable, .answered: false
    }
  }
}
