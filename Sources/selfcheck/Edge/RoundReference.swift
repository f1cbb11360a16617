import Records
import SelfCheckCore

/// How a command names a round: an id, a sequence number, `last` or `previous`.
enum RoundReference {
  /// Sees only the rounds of the loaded questionnaire.
  static func find(
    _ name: String, in contents: RoundStore.Contents, of questionnaire: Questionnaire
  ) throws(Failure) -> Round {
    let rounds = contents.rounds(of: questionnaire.id)
    if rounds.isEmpty { throw nothing(unreadable: contents.unreadable) }
    switch name {
    case "last": return try only(rounds.suffix(1), name)
    case "previous":
      if rounds.count == 1 { throw Failure(RoundsWording.noneBefore, .notFound) }
      return try only(rounds.dropLast().suffix(1), name)
    default:
      let named = rounds.filter { $0.id == name }
      let numbered = rounds.filter { String($0.sequence) == name }
      return try only((named.isEmpty ? numbered : named)[...], name)
    }
  }

  /// That there is no round, or none that can be read.
  static func nothing(unreadable: [UnreadableFile]) -> Failure {
    Failure(
      unreadable.isEmpty ? RoundsWording.noRounds : RoundsWording.noReadableRound, .notFound)
  }

  /// The one round that the name fits.
  private static func only(
    _ found: ArraySlice<Round>, _ name: String
  ) throws(Failure) -> Round {
    guard let round = found.first else {
      throw Failure(RoundsWording.noSuchRound(name), .notFound)
    }
    guard found.count == 1 else {
      throw Failure(RoundsWording.severalRounds(name, Array(found)), .usage)
    }
    return round
  }
}
