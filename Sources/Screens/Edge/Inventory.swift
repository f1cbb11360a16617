import SelfCheckCore

/// What was found on the disk, and whether anything may be written there.
public struct Inventory: Hashable, Sendable {
  /// The round that was left unfinished.
  public var draft: Draft?
  public var shelf: RoundShelf
  public var access: Access
  /// What else the person should know; each a line on the home screen.
  public var notices: [LocalizedText]

  public init(
    draft: Draft? = nil, shelf: RoundShelf = RoundShelf(), access: Access = .free,
    notices: [LocalizedText] = []
  ) {
    self.draft = draft
    self.shelf = shelf
    self.access = access
    self.notices = notices
  }
}
