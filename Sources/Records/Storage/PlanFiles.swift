/// The files of plans: each is rewritten whole as its plan goes on.
public struct PlanFiles: Hashable, Sendable {
  public let folder: DurableFolder

  public init(folder: DurableFolder) { self.folder = folder }

  /// The file of the plan for the round with this id, whether it is there or not.
  public func file(ofRound id: String) -> StateFile {
    StateFile(folder: folder, name: RoundFiles.name(ofRound: id))
  }
}
