import Glibc

/// A file that the person named, anywhere: links are followed, and a pipe is read to its end.
public enum NamedFile {
  /// - Throws: `absent`, `tooLarge` beyond `DurableFolder.largestFile`, or `failed`.
  public static func read(_ path: String) throws(StorageError) -> [UInt8] {
    try contents(of: open(path), path)
  }

  /// Throws also `notAFile`, at once, for a pipe, a device or a folder.
  static func readRegular(_ path: String) throws(StorageError) -> [UInt8] {
    // Without blocking: a pipe would wait for a writer for ever.
    let file = try open(path, O_NONBLOCK)
    guard try file.status(path: path).isRegularFile else { throw .notAFile(path: path) }
    return try contents(of: file, path)
  }

  /// - Parameter name: what an error calls it.
  public static func readStandardInput(as name: String) throws(StorageError) -> [UInt8] {
    try contents(
      of: Descriptor(try SystemCall.once(.openFile, name) { dup(STDIN_FILENO) }), name)
  }

  static func open(
    _ path: String, _ flags: Int32 = 0
  ) throws(StorageError) -> Descriptor {
    do {
      return Descriptor(
        try SystemCall.repeated(.openFile, path) {
          Glibc.open(path, O_RDONLY | O_CLOEXEC | flags)
        })
    } catch .failed(_, _, ENOENT) {
      throw .absent(path: path)
    }
  }

  private static func contents(
    of file: consuming Descriptor, _ path: String
  ) throws(StorageError) -> [UInt8] {
    try file.contents(limit: DurableFolder.largestFile, path: path)
  }
}
