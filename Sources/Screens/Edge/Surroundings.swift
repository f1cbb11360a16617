/// What the app is told of the machine it runs on.
public struct Surroundings: Hashable, Sendable {
  /// The folder of the records, for the help screen.
  public var storage: String
  /// Whether the terminal sends us what the mouse does, instead of selecting text with it.
  public var takesMouse: Bool

  public init(storage: String, takesMouse: Bool = false) {
    self.storage = storage
    self.takesMouse = takesMouse
  }
}
