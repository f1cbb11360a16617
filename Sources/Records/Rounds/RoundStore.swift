import SelfCheckCore

/// The finished rounds on disk.
public struct RoundStore: Sendable {
  private let files: RoundFiles

  public init(files: RoundFiles) { self.files = files }

  /// Every round that can be read, by sequence, and the files that can't.
  public struct Contents: Sendable {
    public let rounds: [Round]
    public let unreadable: [UnreadableFile]

    /// The rounds made with the questionnaire of this id.
    public func rounds(of questionnaire: String) -> [Round] {
      rounds.filter { $0.questionnaire.id == questionnaire }
    }
  }

  /// - Throws: only where the folder itself can't be read.
  public func load() throws(StorageError) -> Contents {
    var rounds: [Round] = []
    var unreadable: [UnreadableFile] = []
    for file in try files.contents() {
      switch Self.read(file) {
      case .success(let round): rounds.append(round)
      case .failure(let fault):
        unreadable.append(UnreadableFile(file: file.name, reason: fault.reason))
      }
    }
    rounds.sort {
      ($0.sequence, $0.started.milliseconds, $0.id)
        < ($1.sequence, $1.started.milliseconds, $1.id)
    }
    return Contents(rounds: rounds, unreadable: unreadable)
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
    let sequences = try files.contents().map { file -> Int? in
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
