import BankFormat

extension BankSource {
  /// A folder of the person's own.
  public static func folder(_ path: String) -> BankSource {
    BankSource { name in
      Result { () throws(StorageError) in try NamedFile.readRegular("\(path)/\(name)") }
        .mapError(BankFileError.init)
    }
  }
}

extension BankFileError {
  fileprivate init(_ error: StorageError) {
    self =
      switch error {
      case .absent: .missing
      case .tooLarge: .tooLarge
      case .failed(_, _, let code): .system(SystemErrorWording.reason(code))
      default: .notAFile
      }
  }
}
