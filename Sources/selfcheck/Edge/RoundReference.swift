import SelfCheckCore

/// How a command names a round: an id, a sequence number, `last` or `previous`.
enum RoundReference {
  /// - Parameter rounds: by sequence, of the loaded questionnaire.
  static func find(_ name: String, in rounds: [Round]) throws(Failure) -> Round {
    let found: Round? =
      switch name {
      case "last": rounds.last
      case "previous": rounds.dropLast().last
      default: rounds.first { $0.id == name } ?? rounds.last { String($0.sequence) == name }
      }
    guard let found else {
      throw Failure(
        rounds.isEmpty ? ConsoleWording.noRounds : ConsoleWording.noSuchRound(name), .notFound)
    }
    return found
  }
}
