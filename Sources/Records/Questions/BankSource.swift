import Bank
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
    case .folder(let path):
      Result { () throws(StorageError) in try NamedFile.readRegular("\(path)/\(name)") }
        .mapError(BankFileError.init)
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

extension BankFileError {
  fileprivate init(_ error: StorageError) {
    self =
      switch error {
      case .absent: .missing
      case .tooLarge: .tooLarge
      case .failed(_, _, let code): .system(errno: code)
      default: .notAFile
      }
  }
}
