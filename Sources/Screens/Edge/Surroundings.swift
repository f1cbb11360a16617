import SelfCheckCore

/// What the app is told of the machine it runs on.
public struct Surroundings: Hashable, Sendable {
  /// The folder of the records, for the help screen.
  public var storage: String
  /// Why nothing can be written, such as another process holding the lock; nil when it can.
  public var readOnly: LocalizedText?

  public init(storage: String, readOnly: LocalizedText? = nil) {
    self.storage = storage
    self.readOnly = readOnly
  }
}
