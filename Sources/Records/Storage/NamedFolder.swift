/// A folder that the person named, anywhere: links are followed.
public enum NamedFolder {
  /// Finds out whether it is there and may be read.
  ///
  /// - Throws: `absent`, `notAFolder` or `failed`.
  public static func check(_ path: String) throws(StorageError) {
    _ = try OpenFolder(path: path, followingLink: true)
  }
}
