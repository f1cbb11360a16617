import Glibc

extension OpenFolder {
  /// The names of all entries but "." and "..", in the order of their bytes.
  func names() throws(StorageError) -> [String] {
    let copy = Descriptor(
      try SystemCall.repeated(.listFolder, path) {
        openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      })
    guard let stream = fdopendir(copy.number) else {
      throw .failed(.listFolder, path: path, code: errno)
    }
    copy.release()
    defer { closedir(stream) }
    return try OpenFolder.names(in: stream, path: path).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private static func names(
    in stream: OpaquePointer, path: String
  ) throws(StorageError) -> [String] {
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw .failed(.listFolder, path: path, code: errno) }
        return names
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }
}
