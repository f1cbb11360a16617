import Glibc
import SelfCheckCore

/// The right to write, held by one process at a time: for as long as something refers to this, or
/// until the process ends, however it ends.
public final class FileLock: Sendable {
  /// False where the file system has no locks (some network homes): nothing keeps a second process
  /// from writing, which is worth a warning.
  public let isEnforced: Bool
  private let file: Descriptor

  /// Takes the lock, or throws `locked` where another process holds it.
  ///
  /// - Parameters:
  ///   - folder: made where it is missing.
  ///   - name: of a file that serves nothing else; it is never deleted, since a process that waits
  ///     for it might then lock what no longer has a name.
  ///   - since: what the next process is told.
  public init(in folder: DurableFolder, name: String, since: Moment) throws(StorageError) {
    let path = folder.path(of: name)
    let opened = try OpenFolder.creating(folder.path)
    let file = try opened.open(name, O_RDWR | O_CREAT | O_NONBLOCK, as: .lock, path: path)
    guard try file.status(path: path).isRegularFile else { throw .notAFile(path: path) }
    let isEnforced = try FileLock.take(file, path: path)
    if isEnforced { FileLock.sign(file, since: since) }
    self.isEnforced = isEnforced
    self.file = file
  }

  /// Whether the file system could lock it.
  private static func take(
    _ file: borrowing Descriptor, path: String
  ) throws(StorageError) -> Bool {
    do {
      try SystemCall.repeated(.lock, path) { flock(file.number, LOCK_EX | LOCK_NB) }
      return true
    } catch .failed(_, _, ENOLCK), .failed(_, _, EOPNOTSUPP), .failed(_, _, ENOSYS) {
      return false
    } catch .failed(_, _, EWOULDBLOCK) {
      throw .locked(path: path, by: holder(in: file, path: path))
    }
  }

  private static func holder(in file: borrowing Descriptor, path: String) -> LockHolder? {
    let longestLine = 1024
    let line = try? file.read(limit: longestLine, expected: longestLine, path: path)
    return line.flatMap(LockHolder.init(line:))
  }

  /// Says who holds it, as well as that can be said: the lock does not depend on it.
  private static func sign(_ file: borrowing Descriptor, since: Moment) {
    let holder = LockHolder(process: getpid(), host: hostName, since: since)
    let line = Array(holder.line.utf8)
    guard ftruncate(file.number, 0) == 0 else { return }
    _ = pwrite(file.number, line, line.count, 0)
  }

  private static var hostName: String {
    var name = [UInt8](repeating: 0, count: 256)
    let result = name.withUnsafeMutableBytes {
      gethostname($0.bindMemory(to: CChar.self).baseAddress!, $0.count - 1)
    }
    return result == 0 ? String(decoding: name.prefix { $0 != 0 }, as: UTF8.self) : "?"
  }
}
