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
    throw unreadable(name)
      ?? Failure(RoundsWording.noSuchRound(name, unreadable: unreadable.count), .notFound)
  }

  /// The files that can't be read, where all rounds were looked at.
  var unreadable: [UnreadableFile] { listing?.unreadable ?? [] }

  /// Where the name is that of a file which can't be read: why.
  private func unreadable(_ name: String) -> Failure? {
    unreadable.first { $0.file == RoundFiles.name(ofRound: name) }
      .map { Failure(RoundsWording.unreadable($0), .badData) }
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

  /// That there is no round, or none that can be read.
  static func nothing(unreadable: [UnreadableFile]) -> Failure {
    Failure(
      unreadable.isEmpty ? RoundsWording.noRounds : RoundsWording.noReadableRound, .notFound)
  }
}
