import CStorage
import Glibc

/// A folder that is open: the calls of the write protocols, on entries by name.
struct OpenFolder: ~Copyable {
  let path: String
  let descriptor: Descriptor

  /// Opens a folder; a link to one is refused unless `followingLink`.
  init(path: String, followingLink: Bool = false) throws(StorageError) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLink ? 0 : O_NOFOLLOW)
    do {
      descriptor = Descriptor(
        try SystemCall.repeated(.openFolder, path) { Glibc.open(path, flags) })
    } catch .failed(_, _, ENOENT) {
      throw .absent(path: path)
    } catch .failed(_, _, ENOTDIR), .failed(_, _, ELOOP) {
      throw OpenFolder.isLink(path) ? .link(path: path) : .notAFolder(path: path)
    }
    self.path = path
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.isLink
  }

  func path(of name: String) -> String { path == "/" ? "/" + name : path + "/" + name }

  /// Opens an entry, never through a link; a file that is made has mode 0600 whatever the umask.
  ///
  /// - Parameter path: what an error names.
  func open(
    _ name: String, _ flags: Int32, as operation: StorageError.Operation, path: String
  ) throws(StorageError) -> Descriptor {
    let number = try number(opening: name, flags, as: operation, path: path)
    let descriptor = Descriptor(number)
    if flags & O_CREAT == 0 { return descriptor }
    do {
      try OpenFolder.setMode(operation, path) { fchmod(number, 0o600) }
      return descriptor
    } catch {
      // One that nobody has seen yet must not stay behind.
      if flags & O_EXCL != 0 { try? unlink(name) }
      throw error
    }
  }

  private func number(
    opening name: String, _ flags: Int32, as operation: StorageError.Operation, path: String
  ) throws(StorageError) -> Int32 {
    do {
      return try SystemCall.repeated(operation, path) {
        openat(descriptor.number, name, flags | O_NOFOLLOW | O_CLOEXEC, 0o600)
      }
    } catch .failed(_, _, ENOENT) where flags & O_CREAT == 0 {
      throw .absent(path: path)
    } catch .failed(_, _, ELOOP) {
      throw .link(path: path)
    } catch .failed(_, _, ENXIO) {
      throw .notAFile(path: path)
    }
  }

  /// The bytes of a regular file; throws `tooLarge` beyond the limit in bytes.
  func read(_ name: String, limit: Int) throws(StorageError) -> [UInt8] {
    let path = path(of: name)
    // Without blocking: a pipe in the file's place would wait for a writer for ever.
    let file = try open(name, O_RDONLY | O_NONBLOCK, as: .openFile, path: path)
    let status = try file.status(path: path)
    guard status.isRegularFile else { throw .notAFile(path: path) }
    return try file.contents(size: Int(status.st_size), limit: limit, path: path)
  }

  /// The status of an entry itself, not of what it links to; nil where there is none.
  func status(of name: String) throws(StorageError) -> stat? {
    var status = stat()
    do {
      try SystemCall.once(.openFile, path(of: name)) {
        fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW)
      }
      return status
    } catch .failed(_, _, ENOENT) {
      return nil
    }
  }

  /// Renames an entry, in the place of whatever has the new name.
  func rename(_ name: String, to newName: String) throws(StorageError) {
    try SystemCall.once(.renameFile, path(of: newName)) {
      renameat(descriptor.number, name, descriptor.number, newName)
    }
  }

  /// Gives an entry a name that is free; an entry that has it already stays as it is.
  ///
  /// Its old name goes too, or is left where the system refuses that: what matters is the new one.
  func rename(_ name: String, toFree newName: String) throws(StorageError) {
    do {
      try link(name, to: newName)
    } catch .failed(_, _, EPERM), .failed(_, _, EOPNOTSUPP), .failed(_, _, ENOSYS) {
      // FAT and some network file systems have no links.
      return try claim(newName) {
        storage_rename_to_free_name(descriptor.number, name, newName)
      }
    }
    try? unlink(name)
  }

  private func link(_ name: String, to newName: String) throws(StorageError) {
    try claim(newName) { linkat(descriptor.number, name, descriptor.number, newName, 0) }
  }

  /// Makes a call that fails where the name is taken.
  private func claim(_ name: String, _ call: () -> Int32) throws(StorageError) {
    do {
      try SystemCall.once(.linkFile, path(of: name), call)
    } catch .failed(_, let path, EEXIST) {
      throw .alreadyExists(path: path)
    }
  }

  func unlink(_ name: String) throws(StorageError) {
    do {
      try SystemCall.once(.deleteFile, path(of: name)) { unlinkat(descriptor.number, name, 0) }
    } catch .failed(_, let path, ENOENT) {
      throw .absent(path: path)
    }
  }

  /// Makes a folder of mode 0700 whatever the umask, unless something has the name.
  func makeFolder(_ name: String) throws(StorageError) {
    let path = path(of: name)
    do {
      try SystemCall.once(.createFolder, path) { mkdirat(descriptor.number, name, 0o700) }
    } catch .failed(_, _, EEXIST) {
      return
    }
    try OpenFolder.setMode(.createFolder, path) { fchmodat(descriptor.number, name, 0o700, 0) }
  }

  /// A stick or a share that is mounted for everyone refuses it; losing the record would be worse.
  private static func setMode(
    _ operation: StorageError.Operation, _ path: String, _ call: () -> Int32
  ) throws(StorageError) {
    try SystemCall.once(tolerating: [EPERM, EOPNOTSUPP, ENOSYS], operation, path, call)
  }

  /// Makes new, renamed and deleted entries outlast a power cut, where the file system can do so.
  func sync() throws(StorageError) {
    try SystemCall.once(tolerating: [EINVAL, EOPNOTSUPP, ENOSYS], .syncFolder, path) {
      fsync(descriptor.number)
    }
  }
}
