import SelfCheckCore

/// Where the files of a bank come from.
public struct BankSource: Sendable {
  /// The bytes of the file with this name, or why it can't be read.
  let bytes: @Sendable (_ name: String) -> Result<[UInt8], BankFileError>

  public init(bytes: @escaping @Sendable (_ name: String) -> Result<[UInt8], BankFileError>) {
    self.bytes = bytes
  }

  /// Files in memory, by name.
  public static func files(_ files: [String: [UInt8]]) -> BankSource {
    BankSource { name in files[name].map(Result.success) ?? .failure(.missing) }
  }
}

/// Why a bank's file can't be read.
public enum BankFileError: Error {
  case missing
  case notAFile
  case tooLarge
  case system(LocalizedText)
}
