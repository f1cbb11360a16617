extension OpenFolder {
  /// Opens a folder, first making it and the folders above it where they are missing.
  ///
  /// Every folder made is of mode 0700 and is synced into the one above: without that, a power cut
  /// would take the folder away together with the files that were reported saved.
  static func creating(_ path: String) throws(StorageError) -> OpenFolder {
    do {
      return try OpenFolder(path: path)
    } catch .absent {
      try make(path)
      return try OpenFolder(path: path)
    }
  }

  private static func make(_ path: String) throws(StorageError) {
    let (parentPath, name) = split(path)
    guard isEntryName(name) else { throw .absent(path: path) }
    let parent = try above(parentPath)
    try parent.makeFolder(name)
    try parent.sync()
  }

  /// Opens a folder on the way to ours, which may be a link.
  private static func above(_ path: String) throws(StorageError) -> OpenFolder {
    do {
      return try OpenFolder(path: path, followingLink: true)
    } catch .absent {
      try make(path)
      return try OpenFolder(path: path, followingLink: true)
    }
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let parent = FolderPath.withoutTrailingSlashes(String(path[..<slash]))
    return (parent.isEmpty ? "/" : parent, String(path[path.utf8.index(after: slash)...]))
  }

  /// Whether the name is that of an entry, and leads nowhere else.
  static func isEntryName(_ name: String) -> Bool {
    let bytes = name.utf8
    return !["", ".", ".."].contains(name) && !bytes.contains(0)
      && !bytes.contains(UInt8(ascii: "/"))
  }
}
