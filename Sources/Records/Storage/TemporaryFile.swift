import Glibc

/// A file on the way to its name: whole, synced and closed before anybody sees it under that name.
struct TemporaryFile {
  let name: String

  /// Writes the bytes beside the entry that they are for.
  init(
    holding bytes: [UInt8], for entry: String, in folder: borrowing OpenFolder
  ) throws(StorageError) {
    name = TemporaryFile.newName()
    let path = folder.path(of: entry)
    let file = try folder.open(name, O_WRONLY | O_CREAT | O_EXCL, as: .createFile, path: path)
    do {
      try file.write(bytes, path: path)
      // Never tried twice: after a failure the system may have dropped the bytes and report success.
      try SystemCall.once(.syncFile, path) { fsync(file.number) }
      try file.close(path: path)
    } catch {
      discard(in: folder)
      throw error
    }
  }

  /// Deletes it; what is left behind when that fails is swept with the other stale ones.
  func discard(in folder: borrowing OpenFolder) {
    try? folder.unlink(name)
  }
}

extension TemporaryFile {
  private static let suffix = ".selfcheck-tmp"

  /// Hidden, never ending in ".json", and not met twice.
  private static func newName() -> String {
    "." + String(UInt64.random(in: 0...(.max)), radix: 36) + suffix
  }

  static func isName(_ name: String) -> Bool { name.hasPrefix(".") && name.hasSuffix(suffix) }
}

extension OpenFolder {
  /// Deletes what this account's writers left half written and have not touched since then, in a
  /// folder that no lock guards. Those that can't be deleted do no harm.
  ///
  /// - Parameter moment: in seconds since 1970.
  func forgetAbandonedFiles(before moment: time_t) {
    for name in (try? names()) ?? [] where TemporaryFile.isName(name) {
      guard let status = try? status(of: name), status.isRegularFile, status.st_uid == geteuid(),
        status.st_mtim.tv_sec < moment
      else { continue }
      try? unlink(name)
    }
  }
}
