import Glibc

/// A system call's result, or the fact of its failure.
enum SystemCall {
  /// Calls once; -1 is a failure.
  @discardableResult
  static func once<Result: SignedInteger>(
    _ operation: StorageError.Operation, _ path: String, _ call: () -> Result
  ) throws(StorageError) -> Result {
    let result = call()
    if result == -1 { throw .failed(operation, path: path, code: errno) }
    return result
  }

  /// Calls again for as long as a signal interrupts it. Not for `fsync` and `close`: what they did
  /// before they failed is unknown.
  @discardableResult
  static func repeated<Result: SignedInteger>(
    _ operation: StorageError.Operation, _ path: String, _ call: () -> Result
  ) throws(StorageError) -> Result {
    while true {
      let result = call()
      if result != -1 { return result }
      if errno != EINTR { throw .failed(operation, path: path, code: errno) }
    }
  }

  /// Calls once; a failure with one of `codes`, by which a file system says that it has nothing of
  /// the kind, is none.
  static func once<Result: SignedInteger>(
    tolerating codes: [Int32], _ operation: StorageError.Operation, _ path: String,
    _ call: () -> Result
  ) throws(StorageError) {
    do {
      try once(operation, path, call)
    } catch .failed(_, _, let code) where codes.contains(code) {
      return
    }
  }
}
