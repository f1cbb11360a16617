import Glibc

/// A file that the person asked for, under a name of their choice: written whole or not at all, and
/// readable by its owner alone.
public struct OutputFile: Hashable, Sendable {
  public let path: String

  /// A relative path is from the working folder.
  public init(path: String) { self.path = path }

  /// - Parameter replacing: whether a file that has the name already is replaced.
  /// - Throws: `alreadyExists` where the name is taken and nothing is to be replaced, also when
  ///   somebody takes it at the last moment; `link` and `notAFile` where something else than a file
  ///   has it; `absent` where its folder isn't there; `invalidName`; or `failed`.
  public func write(_ bytes: [UInt8], replacing: Bool) throws(StorageError) {
    guard OpenFolder.isEntryName(name) else { throw .invalidName(path) }
    let folder = try OpenFolder(path: self.folder, followingLink: true)
    if let status = try folder.status(of: name) {
      if status.isLink { throw .link(path: path) }
      guard status.isRegularFile else { throw .notAFile(path: path) }
      guard replacing else { throw .alreadyExists(path: path) }
    }
    let temporary = try TemporaryFile(holding: bytes, for: name, in: folder)
    do {
      if replacing {
        try folder.rename(temporary.name, to: name)
      } else {
        try folder.rename(temporary.name, toFree: name)
      }
    } catch {
      temporary.discard(in: folder)
      throw error
    }
    try folder.sync()
    folder.forgetAbandonedFiles(before: time(nil) - Self.longestSave)
  }

  /// In seconds; what is older and still half written, its writer was killed.
  private static let longestSave = 3600

  private var slash: String.UTF8View.Index? { path.utf8.lastIndex(of: UInt8(ascii: "/")) }

  private var name: String { slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path }

  private var folder: String {
    guard let slash else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
