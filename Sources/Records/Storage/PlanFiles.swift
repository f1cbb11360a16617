/// The files of plans: each is rewritten whole as its plan goes on.
public struct PlanFiles: Hashable, Sendable {
  public let folder: DurableFolder

  public init(folder: DurableFolder) { self.folder = folder }

  /// The ids of the rounds that something is there for, readable or not.
  public func rounds() throws(StorageError) -> Set<String> {
    let ending = RoundFiles.name(ofRound: "")
    let names = try folder.names().filter { $0.hasSuffix(ending) }
    return Set(names.map { String($0.dropLast(ending.count)) })
  }

  /// The file of the plan for the round with this id, whether it is there or not.
  public func file(ofRound id: String) -> StateFile {
    StateFile(folder: folder, name: RoundFiles.name(ofRound: id))
  }
}
