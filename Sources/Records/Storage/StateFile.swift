/// One file that is rewritten whole: the draft, the settings.
public struct StateFile: Hashable, Sendable {
  public let folder: DurableFolder
  public let name: String

  public init(folder: DurableFolder, name: String) {
    self.folder = folder
    self.name = name
  }

  public var path: String { folder.path(of: name) }

  /// Its bytes, or nil where there is none.
  public func read() throws(StorageError) -> [UInt8]? {
    do {
      return try folder.read(name)
    } catch .absent {
      return nil
    }
  }

  /// Once this returns, the bytes outlast a power cut.
  public func replace(with bytes: [UInt8]) throws(StorageError) {
    try folder.replace(name, with: bytes)
  }

  /// Deletes it, where it is there.
  public func discard() throws(StorageError) {
    do {
      try folder.remove(name)
    } catch .absent {
      return
    }
  }

  /// Moves a file that can't be understood out of the way, so that nothing overwrites it, and
  /// returns its new name: for `draft.json`, the first of `draft-1.json`, `draft-2.json` … that is
  /// free.
  public func setAside() throws(StorageError) -> String {
    var number = 1
    while true {
      let newName = asideName(number)
      do {
        try folder.move(name, to: newName)
        return newName
      } catch .alreadyExists {
        number += 1
      }
    }
  }

  private func asideName(_ number: Int) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "\(name)-\(number)" }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }
}
