import SelfCheckCore

/// How a command names a round: an id, a sequence number, `last` or `previous`.
enum RoundReference {
  /// - Parameter rounds: by sequence, of the loaded questionnaire.
  static func find(_ name: String, in rounds: [Round]) throws(Failure) -> Round {
    switch name {
    case "last": return try only(rounds.suffix(1), name, of: rounds)
    case "previous": return try only(rounds.dropLast().suffix(1), name, of: rounds)
    default:
      let named = rounds.filter { $0.id == name }
      let numbered = rounds.filter { String($0.sequence) == name }
      return try only((named.isEmpty ? numbered : named)[...], name, of: rounds)
    }
  }

  /// The one round that the name fits.
  private static func only(
    _ found: ArraySlice<Round>, _ name: String, of rounds: [Round]
  ) throws(Failure) -> Round {
    guard let round = found.first else {
      throw Failure(
        rounds.isEmpty ? ConsoleWording.noRounds : ConsoleWording.noSuchRound(name), .notFound)
    }
    guard found.count == 1 else {
      throw Failure(ConsoleWording.severalRounds(name, Array(found)), .usage)
    }
    return round
  }
}
