import Glibc
import Records
import SelfCheckCore

/// Finds the rounds that a command names by an id, a sequence number, `last` or `previous`; sees
/// only rounds of the loaded questionnaire.
///
/// A round that is named by its id is read alone; any other name takes a look at all of them, once.
struct RoundFinder {
  private let library: Library
  private let questionnaire: Questionnaire
  /// Of all questionnaires.
  private var listing: RoundStore.Listing<RoundSummary>?

  init(_ library: Library, of questionnaire: Questionnaire) {
    self.library = library
    self.questionnaire = questionnaire
  }

  mutating func find(_ name: String) throws(Failure) -> Round {
    if !["last", "previous"].contains(name), let round = try round(id: name) { return round }
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
    if let summary = found.first, let round = try round(id: summary.id) { return round }
    throw unreadable(name) ?? ofOtherBank(name)
      ?? Failure(RoundsWording.noSuchRound(name, unreadable: unreadable.count), .notFound)
  }

  /// The files that can't be read, where all rounds were looked at.
  var unreadable: [UnreadableFile] { listing?.unreadable ?? [] }

  /// Where the name is that of a file which can't be read: why.
  private func unreadable(_ name: String) -> Failure? {
    unreadable.first { $0.file == RoundFiles.name(ofRound: name) }
      .map { Failure(RoundsWording.unreadable($0), .badData) }
  }

  /// Where the name is that of a round of another questionnaire: that it is.
  private func ofOtherBank(_ name: String) -> Failure? {
    let isNamed = listing?.entries.contains {
      $0.questionnaire != questionnaire.id && ($0.id == name || String($0.sequence) == name)
    }
    return isNamed == true ? Failure(RoundsWording.ofOtherBank(name), .notFound) : nil
  }

  /// By sequence; fails where there is none.
  mutating func summaries() throws(Failure) -> [RoundSummary] {
    let listing = if let listing { listing } else { try list() }
    self.listing = listing
    let rounds = listing.entries.filter { $0.questionnaire == questionnaire.id }
    if rounds.isEmpty {
      throw Self.nothing(unreadable: listing.unreadable, others: listing.entries.count)
    }
    return rounds
  }

  private func list() throws(Failure) -> RoundStore.Listing<RoundSummary> {
    try Failure.wrapping { () throws(StorageError) in try library.list(RoundSummary.init) }
  }

  /// Nil also where its file isn't one of a round: the list of rounds says why.
  private func round(id: String) throws(Failure) -> Round? {
    do throws(StorageError) {
      let round = try library.round(id)
      return round?.questionnaire.id == questionnaire.id ? round : nil
    } catch .invalidName, .failed(.openFile, _, ENAMETOOLONG) {
      return nil
    } catch {
      throw Failure(error)
    }
  }

  /// That there is no round, or none that can be read or answered these questions.
  ///
  /// - Parameter others: how many rounds answered another questionnaire.
  static func nothing(unreadable: [UnreadableFile], others: Int = 0) -> Failure {
    if others > 0 { return Failure(RoundsWording.onlyOfOtherBanks(others), .notFound) }
    return Failure(
      unreadable.isEmpty ? RoundsWording.noRounds : RoundsWording.noReadableRound, .notFound)
  }
}
