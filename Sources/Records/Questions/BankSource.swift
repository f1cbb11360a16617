import Bank
import Glibc
import SelfCheckCore

/// Where the files of a bank come from.
public enum BankSource: Sendable {
  /// The bank that is in the program itself.
  case builtIn
  /// A folder of the person's own.
  case folder(String)
  /// Files in memory, by name.
  case files([String: [UInt8]])

  /// The file's bytes, or why it can't be read.
  func bytes(of name: String) -> Result<[UInt8], BankFileError> {
    switch self {
    case .builtIn: Self.builtInFile(name).map(Result.success) ?? .failure(.missing)
    case .folder(let path): BankFile.read("\(path)/\(name)")
    case .files(let files): files[name].map(Result.success) ?? .failure(.missing)
    }
  }

  private static func builtInFile(_ name: String) -> [UInt8]? {
    let count = bank_file_count()
    for index in 0..<count {
      let file = bank_file(index)
      if String(cString: file.name) == name {
        return Array(UnsafeBufferPointer(start: file.bytes, count: Int(file.count)))
      }
    }
    return nil
  }
}

/// Why a bank's file can't be read.
enum BankFileError: Error {
  case missing
  case notAFile
  case tooLarge
  case system(errno: Int32)
}

/// Reads one file of a bank folder.
private enum BankFile {
  static func read(_ path: String) -> Result<[UInt8], BankFileError> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      return .failure(errno == ENOENT ? .missing : .system(errno: errno))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(.system(errno: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notAFile) }
    guard status.st_size <= BankReader.fileBound else { return .failure(.tooLarge) }
    return contents(of: descriptor, expected: Int(status.st_size))
  }

  private static func contents(
    of descriptor: Int32, expected: Int
  ) -> Result<[UInt8], BankFileError> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= BankReader.fileBound {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return .success(bytes) }
      if count < 0, errno != EINTR { return .failure(.system(errno: errno)) }
      if count > 0 { bytes += chunk[..<count] }
    }
    return .failure(.tooLarge)
  }
}
