import Glibc

/// A file that the person named, anywhere: links are followed, and a pipe is read to its end.
public enum NamedFile {
  /// - Throws: `absent`, `tooLarge` beyond `DurableFolder.largestFile`, or `failed`.
  public static func read(_ path: String) throws(StorageError) -> [UInt8] {
    do {
      let number = try SystemCall.repeated(.openFile, path) { open(path, O_RDONLY | O_CLOEXEC) }
      return try contents(of: Descriptor(number), path)
    } catch .failed(_, _, ENOENT) {
      throw .absent(path: path)
    }
  }

  /// - Parameter name: what an error calls it.
  public static func readStandardInput(as name: String) throws(StorageError) -> [UInt8] {
    try contents(
      of: Descriptor(try SystemCall.once(.openFile, name) { dup(STDIN_FILENO) }), name)
  }

  private static func contents(
    of file: consuming Descriptor, _ path: String
  ) throws(StorageError) -> [UInt8] {
    try file.contents(limit: DurableFolder.largestFile, path: path)
  }
}
