import SelfCheckCore

/// What the app is told of the machine it runs on.
public struct Surroundings: Hashable, Sendable {
  /// The folder of the records, for the help screen.
  public var storage: String
  /// Why nothing can be written, such as another process holding the lock; nil when it can.
  public var readOnly: LocalizedText?
  /// Whether the terminal sends us what the mouse does, instead of selecting text with it.
  public var takesMouse: Bool

  /// What else the person should know when the app opens; each a line on the home screen.
  public var notices: [LocalizedText]

  public init(
    storage: String, readOnly: LocalizedText? = nil, takesMouse: Bool = false,
    notices: [LocalizedText] = []
  ) {
    self.storage = storage
    self.readOnly = readOnly
    self.takesMouse = takesMouse
    self.notices = notices
  }
}
