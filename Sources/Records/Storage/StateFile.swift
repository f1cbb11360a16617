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
  /// returns its new name: for `draft.json`, the first of `draft.json.1`, `draft.json.2` … that is
  /// free.
  public func setAside() throws(StorageError) -> String {
    var number = 1
    while true {
      do {
        try folder.move(name, to: asideName(number))
        return asideName(number)
      } catch .alreadyExists {
        number += 1
      }
    }
  }

  /// Keeps these bytes of the file under such a name too, unless they are kept already, and returns
  /// that name.
  public func keepAside(_ bytes: [UInt8]) throws(StorageError) -> String {
    var number = 1
    while true {
      do {
        try folder.publish(asideName(number), holding: bytes)
        return asideName(number)
      } catch .alreadyExists {
        if (try? folder.read(asideName(number))) == bytes { return asideName(number) }
        number += 1
      }
    }
  }

  /// The files that were set aside.
  public func asides() throws(StorageError) -> [StateFile] {
    try folder.names().filter(isAside).map { StateFile(folder: folder, name: $0) }
  }

  /// No questionnaire's id holds a dot, so that no draft has such a name.
  private func asideName(_ number: Int) -> String { "\(name).\(number)" }

  private func isAside(_ other: String) -> Bool {
    let number = other.utf8.dropFirst(name.utf8.count + 1)
    return other.hasPrefix(name + ".") && !number.isEmpty
      && number.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
