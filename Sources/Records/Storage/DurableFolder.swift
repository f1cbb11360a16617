import Glibc

/// A folder whose files are read and written by the protocols that survive a kill, a crash and a
/// power cut: what a call reported as written stays, and a call that failed costs no older file.
///
/// It is opened anew for each call, never through a link, and made (with the folders above it, mode
/// 0700) by the first call that writes. Names are those of its entries.
public struct DurableFolder: Hashable, Sendable {
  /// Without a slash at the end.
  public let path: String

  /// No file that is read is larger, in bytes.
  public static let largestFile = 4 << 20

  /// Touches nothing yet; a relative path is from the working folder.
  public init(path: String) { self.path = FolderPath.withoutTrailingSlashes(path) }

  /// The path of an entry.
  public func path(of name: String) -> String { path == "/" ? "/" + name : path + "/" + name }

  /// The names of the entries in the order of their bytes; none where the folder isn't there yet.
  public func names() throws(StorageError) -> [String] {
    do {
      return try OpenFolder(path: path).names()
    } catch .absent {
      return []
    }
  }

  /// The bytes of a regular file of at most `largestFile`.
  public func read(_ name: String) throws(StorageError) -> [UInt8] {
    try check(name)
    return try OpenFolder(path: path).read(name, limit: DurableFolder.largestFile)
  }

  /// What comes of each of these files' bytes, or of the reason why a file can't be read; the folder
  /// is opened once for all of them.
  func map<Entry>(
    _ names: ArraySlice<String>, _ entry: (String, Result<[UInt8], StorageError>) -> Entry
  ) -> [Entry] {
    do throws(StorageError) {
      let folder = try OpenFolder(path: path)
      return names.map { name in
        entry(
          name,
          Result { () throws(StorageError) in
            try check(name)
            return try folder.read(name, limit: DurableFolder.largestFile)
          })
      }
    } catch {
      return names.map { entry($0, .failure(error)) }
    }
  }

  /// Puts the bytes in the place of the file's, or makes the file; anybody sees the old ones or
  /// the new ones, whole.
  public func replace(_ name: String, with bytes: [UInt8]) throws(StorageError) {
    try check(name)
    let folder = try OpenFolder.creating(path)
    if let status = try folder.status(of: name), !status.isRegularFile {
      throw status.isLink ? .link(path: path(of: name)) : .notAFile(path: path(of: name))
    }
    let temporary = try TemporaryFile(holding: bytes, for: name, in: folder)
    do {
      try folder.rename(temporary.name, to: name)
    } catch {
      temporary.discard(in: folder)
      throw error
    }
    try folder.sync()
  }

  /// Makes a file that holds the bytes; throws `alreadyExists` where the name is taken.
  public func publish(_ name: String, holding bytes: [UInt8]) throws(StorageError) {
    try check(name)
    let folder = try OpenFolder.creating(path)
    let temporary = try TemporaryFile(holding: bytes, for: name, in: folder)
    do {
      try folder.rename(temporary.name, toFree: name)
    } catch {
      temporary.discard(in: folder)
      throw error
    }
    try folder.sync()
  }

  /// Gives a file another name; throws `alreadyExists` where that is taken.
  public func move(_ name: String, to newName: String) throws(StorageError) {
    try check(name)
    try check(newName)
    let folder = try OpenFolder(path: path)
    try folder.rename(name, toFree: newName)
    try folder.sync()
  }

  /// Makes what a writer that was killed left under its name outlast a power cut.
  public func sync() throws(StorageError) {
    try OpenFolder(path: path).sync()
  }

  /// Deletes a file; throws `absent` where there is none.
  public func remove(_ name: String) throws(StorageError) {
    try check(name)
    let folder = try OpenFolder(path: path)
    try folder.unlink(name)
    try folder.sync()
  }

  /// Deletes what writers that were killed left half written, and returns how many files that was.
  ///
  /// - Parameter lock: shows that no other process is writing; nothing is swept where the lock
  ///   could not be enforced.
  @discardableResult
  public func sweep(holding lock: FileLock) throws(StorageError) -> Int {
    guard lock.isEnforced else { return 0 }
    let stale = try names().filter(TemporaryFile.isName)
    if stale.isEmpty { return 0 }
    let folder = try OpenFolder(path: path)
    for name in stale { try folder.unlink(name) }
    try folder.sync()
    return stale.count
  }

  private func check(_ name: String) throws(StorageError) {
    guard OpenFolder.isEntryName(name) else { throw .invalidName(name) }
  }
}
