/// The files of finished rounds: written once, never changed.
public struct RoundFiles: Hashable, Sendable {
  public let folder: DurableFolder

  public init(folder: DurableFolder) { self.folder = folder }

  /// The name of the file of the round with this id.
  public static func name(ofRound id: String) -> String { id + ".json" }

  /// The names of all files of rounds, readable or not, in the order of their bytes.
  public func names() throws(StorageError) -> [String] {
    try folder.names().filter { $0.hasSuffix(".json") }
  }

  /// Every file with its bytes, or with the reason why it can't be read; one bad file hides none of
  /// the others. Throws only where the folder itself can't be read.
  public func contents() throws(StorageError) -> [Content] {
    try map { $0 }
  }

  /// What is made of every file, in the order of their names; several are read at a time.
  func map<Entry: Sendable>(
    _ entry: @escaping @Sendable (Content) -> Entry
  ) throws(StorageError) -> [Entry] {
    let folder = folder
    return SharedWork.map(try names()) { names in
      folder.map(names) { entry(Content(name: $0, bytes: $1)) }
    }
  }

  /// Keeps a finished round; throws `alreadyExists` where there is one with this id.
  public func publish(_ bytes: [UInt8], round id: String) throws(StorageError) {
    try folder.publish(RoundFiles.name(ofRound: id), holding: bytes)
  }

  public func read(round id: String) throws(StorageError) -> [UInt8] {
    try folder.read(RoundFiles.name(ofRound: id))
  }

  public func delete(round id: String) throws(StorageError) {
    try folder.remove(RoundFiles.name(ofRound: id))
  }
}

extension RoundFiles {
  /// One file as it was found.
  public struct Content: Hashable, Sendable {
    public let name: String
    public let bytes: Result<[UInt8], StorageError>
  }
}
