/// What stood in the way of keeping or finding a file. Paths are as they were asked for.
public enum StorageError: Error, Hashable, Sendable {
  /// Neither the environment nor the account names a home folder.
  case noHome
  /// Not the name of an entry of a folder: empty, "." or "..", or with a slash or a zero byte.
  case invalidName(String)
  case absent(path: String)
  case alreadyExists(path: String)
  /// A symbolic link stands where a file or folder of ours would.
  case link(path: String)
  /// A folder, device, pipe or socket stands where a file would.
  case notAFile(path: String)
  /// Something else stands where a folder would.
  case notAFolder(path: String)
  /// Larger than this many bytes.
  case tooLarge(path: String, limit: Int)
  /// A newer version of the program wrote the file, in this schema.
  case newer(path: String, schema: Int)
  /// A round in the folder has the highest sequence number that there can be.
  case noSequenceLeft(path: String, last: Int)
  /// Another process holds the lock; nil where it did not say who it is.
  case locked(path: String, by: LockHolder?)
  /// A system call failed with `code`, a value of `errno`.
  case failed(Operation, path: String, code: Int32)

  /// What was being done to the path.
  public enum Operation: CaseIterable, Sendable {
    case openFolder, createFolder, listFolder, syncFolder
    case createFile, writeFile, syncFile, closeFile, renameFile, linkFile
    case openFile, readFile, deleteFile
    case lock
  }
}
