import Records
import SelfCheckCore

/// Finds the rounds that a command names by an id, a sequence number, `last` or `previous`; sees
/// only rounds of the loaded questionnaire.
///
/// A round that is named by its id is read alone; any other name takes a look at all of them, once.
struct RoundFinder {
  private let library: Library
  private let questionnaire: Questionnaire
  private var listing: RoundStore.Listing<RoundSummary>?

  init(_ library: Library, of questionnaire: Questionnaire) {
    self.library = library
    self.questionnaire = questionnaire
  }

  mutating func find(_ name: String) throws(Failure) -> Round {
    if !["last", "previous"].contains(name), let round = round(id: name) { return round }
    let rounds = try summaries()
    let found =
      switch name {
      case "last": rounds.suffix(1)
      case "previous": rounds.dropLast().suffix(1)
      default: rounds.filter { String($0.sequence) == name }[...]
      }
    if name == "previous", rounds.count == 1 { throw Failure(RoundsWording.noneBefore, .notFound) }
    guard found.count < 2 else {
      throw Failure(RoundsWording.severalRounds(name, found.map(\.id)), .usage)
    }
    guard let summary = found.first, let round = round(id: summary.id) else {
      throw Failure(RoundsWording.noSuchRound(name), .notFound)
    }
    return round
  }

  /// By sequence; fails where there is none.
  mutating func summaries() throws(Failure) -> [RoundSummary] {
    let listing = if let listing { listing } else { try list() }
    self.listing = listing
    if listing.entries.isEmpty { throw Self.nothing(unreadable: listing.unreadable) }
    return listing.entries
  }

  private func list() throws(Failure) -> RoundStore.Listing<RoundSummary> {
    let id = questionnaire.id
    return try Failure.wrapping { () throws(StorageError) in
      try library.list { $0.questionnaire.id == id ? RoundSummary($0) : nil }
    }
  }

  /// Nil also where its file can't be read: the list of rounds says why.
  private func round(id: String) -> Round? {
    guard let round = try? library.round(id), round.questionnaire.id == questionnaire.id else {
      return nil
    }
    return round
  }

  /// That there is no round, or none that can be read.
  static func nothing(unreadable: [UnreadableFile]) -> Failure {
    Failure(
      unreadable.isEmpty ? RoundsWording.noRounds : RoundsWording.noReadableRound, .notFound)
  }
}
