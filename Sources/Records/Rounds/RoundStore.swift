import SelfCheckCore

/// The finished rounds on disk.
public struct RoundStore: Sendable {
  private let files: RoundFiles

  public init(files: RoundFiles) { self.files = files }

  /// What is wanted of every round, by sequence, and the files that can't be read.
  public struct Listing<Entry> {
    public let entries: [Entry]
    public let unreadable: [UnreadableFile]
  }

  /// Reads and checks every file in full, and keeps of each round only what is wanted: with a
  /// thousand of them that takes far less memory, and less time, than keeping them all.
  ///
  /// - Parameter entry: nil leaves the round out; called for several rounds at a time.
  /// - Throws: only where the folder itself can't be read.
  public func list<Entry: Sendable>(
    _ entry: @escaping @Sendable (Round) -> Entry?
  ) throws(StorageError) -> Listing<Entry> {
    let found = try files.map { Self.find(entry, in: $0) }
    let rounds = found.compactMap(\.round).sorted { $0.order < $1.order }
    return Listing(entries: rounds.map(\.entry), unreadable: found.compactMap(\.unreadable))
  }

  /// What was found in a file: a round that is wanted, one that isn't, or none.
  private enum Found<Entry: Sendable> {
    case round(RoundOrder, Entry)
    case leftOut
    case unreadable(UnreadableFile)

    var round: (order: RoundOrder, entry: Entry)? {
      if case .round(let order, let entry) = self { (order, entry) } else { nil }
    }

    var unreadable: UnreadableFile? {
      if case .unreadable(let file) = self { file } else { nil }
    }
  }

  private static func find<Entry>(
    _ entry: (Round) -> Entry?, in file: RoundFiles.Content
  ) -> Found<Entry> {
    // Deleted by another process since the folder was listed; a name that is no Unicode can't be
    // opened by what it was read as, and is there.
    if case .failure(.absent) = file.bytes, !file.name.unicodeScalars.contains("\u{FFFD}") {
      return .leftOut
    }
    return switch read(file) {
    case .success(let round): entry(round).map { .round(RoundOrder(round), $0) } ?? .leftOut
    case .failure(let fault): .unreadable(UnreadableFile(file: file.name, reason: fault.reason))
    }
  }

  private static func read(_ file: RoundFiles.Content) -> Result<Round, Unreadable> {
    switch file.bytes {
    case .failure(let error): .failure(Unreadable(reason: error.message))
    case .success(let bytes):
      Result { () throws(RecordFault) in try read(bytes, named: file.name) }
        .mapError { Unreadable(reason: $0.message) }
    }
  }

  private static func read(_ bytes: [UInt8], named name: String) throws(RecordFault) -> Round {
    let round = try RoundFormat.read(bytes)
    guard RoundFiles.name(ofRound: round.id) == name else { throw .otherName(round.id) }
    return round
  }

  private struct Unreadable: Error {
    let reason: LocalizedText
  }

  /// The round with this id; nil where there is none, or its file isn't one of a round.
  ///
  /// - Throws: where the file is there and can't be read.
  public func round(_ id: String) throws(StorageError) -> Round? {
    let bytes: [UInt8]
    do throws(StorageError) {
      bytes = try files.read(round: id)
    } catch .absent {
      return nil
    }
    return try? Self.read(bytes, named: RoundFiles.name(ofRound: id))
  }

  /// The sequence number of the next round: beyond that of every file, readable or not, with a
  /// number to spare for each file that doesn't tell its own.
  ///
  /// - Throws: also `noSequenceLeft`.
  public func nextSequence() throws(StorageError) -> Int {
    let sequences = try files.map { file in
      (try? file.bytes.get()).flatMap(RoundFormat.sequence)
    }
    let last = sequences.compactMap(\.self).max() ?? 0
    let next = last + 1 + sequences.count { $0 == nil }
    let bound = RoundFormat.sequences.upperBound
    guard next <= bound else { throw .noSequenceLeft(path: files.folder.path, last: bound) }
    return next
  }

  /// Keeps the round that the draft comes to, under an id of its own.
  ///
  /// A round with this id and the same answers is the one that an earlier try kept: it is returned.
  /// - Throws: `alreadyExists` where the id's file holds anything else.
  public func finish(
    _ draft: Draft, of questionnaire: Questionnaire, id: String, at moment: Moment
  ) throws(StorageError) -> Round {
    let round = Round(
      draft, of: questionnaire, id: id, sequence: try nextSequence(), finished: moment)
    do {
      try publish(round)
      return round
    } catch .alreadyExists(let path) {
      guard let kept = try finished(id, answers: round.answers) else {
        throw .alreadyExists(path: path)
      }
      return kept
    }
  }

  /// The round with this id, if it has these answers; once this returns, it outlasts a power cut.
  public func finished(
    _ id: String, answers: [String: RecordedAnswer]
  ) throws(StorageError) -> Round? {
    guard let bytes = try? files.read(round: id), let round = try? RoundFormat.read(bytes),
      round.answers == answers
    else { return nil }
    try files.folder.sync()
    return round
  }

  /// Keeps a finished round. Once this returns, it outlasts a power cut.
  public func publish(_ round: Round) throws(StorageError) {
    try files.publish(RoundFormat.bytes(round), round: round.id)
  }

  public func delete(round id: String) throws(StorageError) {
    try files.delete(round: id)
  }
}
