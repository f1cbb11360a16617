/// A file in the rounds folder that can't be used; it is named, left in place and skipped.
public struct UnreadableFile: Hashable, Sendable {
  /// The file's name, without its folder.
  public var file: String
  public var reason: LocalizedText

  public init(file: String, reason: LocalizedText) {
    self.file = file
    self.reason = reason
  }
}
