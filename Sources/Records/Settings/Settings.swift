import SelfCheckCore

/// What the person chose in the program, on disk.
public struct Settings: Sendable {
  private let file: StateFile

  public init(file: StateFile) { self.file = file }

  /// A file that can't be understood is moved out of the way first.
  ///
  /// - Throws: `newer` where a newer version of the program wrote it.
  public func save(_ language: Language) throws(StorageError) {
    try file.makeWay(unless: SettingsFormat.language)
    try file.replace(with: SettingsFormat.bytes(language: language))
  }
}
