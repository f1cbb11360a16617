import Glibc

/// An open file that is closed exactly once.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Takes over a number that `open` returned.
  init(_ number: Int32) { self.number = number }

  /// Closes it and tells whether that went well, as a network file system may only know then.
  consuming func close(path: String) throws(StorageError) {
    let number = number
    discard self
    // Interrupted or not, Linux has released the number.
    if Glibc.close(number) == -1, errno != EINTR {
      throw .failed(.closeFile, path: path, code: errno)
    }
  }

  /// Leaves the closing to whoever takes the number over.
  consuming func release() { discard self }

  deinit { _ = Glibc.close(number) }
}

extension Descriptor {
  func status(path: String) throws(StorageError) -> stat {
    var status = stat()
    try SystemCall.once(.openFile, path) { fstat(number, &status) }
    return status
  }

  /// The whole file; throws `tooLarge` beyond the limit in bytes.
  func contents(limit: Int, path: String) throws(StorageError) -> [UInt8] {
    try contents(size: Int(status(path: path).st_size), limit: limit, path: path)
  }

  /// The whole file of a size that was looked up.
  func contents(size: Int, limit: Int, path: String) throws(StorageError) -> [UInt8] {
    guard size <= limit else { throw .tooLarge(path: path, limit: limit) }
    let bytes = try read(limit: limit, expected: size, path: path)
    guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    return bytes
  }

  /// Writes all the bytes, however few the system takes at a time.
  func write(_ bytes: [UInt8], path: String) throws(StorageError) {
    var written = 0
    while written < bytes.count {
      written += try SystemCall.repeated(.writeFile, path) {
        bytes.withUnsafeBytes {
          Glibc.write(number, $0.baseAddress! + written, bytes.count - written)
        }
      }
    }
  }

  /// Reads to the end of the file, or one byte more than `limit`, so that too much is noticed.
  func read(limit: Int, expected: Int, path: String) throws(StorageError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: min(expected, limit) + 1)
    var count = 0
    while true {
      if count == bytes.count {
        if count > limit { return bytes }
        bytes += [UInt8](repeating: 0, count: min(count, limit + 1 - count))
      }
      let got = try SystemCall.repeated(.readFile, path) {
        bytes.withUnsafeMutableBytes {
          Glibc.read(number, $0.baseAddress! + count, $0.count - count)
        }
      }
      if got == 0 {
        bytes.removeLast(bytes.count - count)
        return bytes
      }
      count += got
    }
  }
}

extension stat {
  var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}
