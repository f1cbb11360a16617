import Glibc
import SelfCheckCore

/// Where the person's files are kept.
public struct DataLocations: Hashable, Sendable {
  /// Holds `rounds` and `plans`.
  public let data: String
  /// Holds the draft, the settings and the lock; the same as `data` where one folder was named.
  public let state: String

  /// One folder for everything.
  public init(folder: String) {
    data = folder
    state = folder
  }

  /// The folders that the XDG base directory specification gives to this environment.
  ///
  /// - Parameters:
  ///   - environment: its variables by name; values that are no absolute path are ignored.
  ///   - accountHome: asked where `HOME` does not help.
  /// - Throws: `noHome` where a home folder is needed and there is none.
  public init(
    environment: [String: String],
    accountHome: () -> String? = DataLocations.accountHome
  ) throws(StorageError) {
    func absolute(_ path: String?) -> String? { path?.hasPrefix("/") == true ? path : nil }
    let home = absolute(environment["HOME"]) ?? absolute(accountHome())
    func base(_ variable: String, orInHome folder: String) throws(StorageError) -> String {
      if let path = absolute(environment[variable]) { return path }
      guard let home else { throw .noHome }
      return home + "/" + folder
    }
    data = try base("XDG_DATA_HOME", orInHome: ".local/share") + "/selfcheck"
    state = try base("XDG_STATE_HOME", orInHome: ".local/state") + "/selfcheck"
  }

  /// The home folder in the system's entry for this account.
  public static func accountHome() -> String? {
    guard let entry = getpwuid(getuid()), let path = entry.pointee.pw_dir else { return nil }
    return String(cString: path)
  }
}

extension DataLocations {
  /// The finished rounds.
  public var rounds: RoundFiles { RoundFiles(folder: DurableFolder(path: data + "/rounds")) }

  /// The plans, each under its round's id.
  public var plans: PlanFiles { PlanFiles(folder: DurableFolder(path: data + "/plans")) }

  /// The round under way of a questionnaire; each has one of its own.
  public func draft(of questionnaire: String) -> StateFile {
    StateFile(folder: stateFolder, name: "draft-\(questionnaire).json")
  }

  /// What the person chose in the program, such as the language.
  public var settings: StateFile { StateFile(folder: stateFolder, name: "settings.json") }

  /// Takes the right to write and sweeps what a writer that was killed left half written.
  public func lock(since: Moment) throws(StorageError) -> FileLock {
    let lock = try FileLock(in: stateFolder, name: "lock", since: since)
    // Stale files do no harm: that they can't be swept is no reason not to go on.
    _ = try? stateFolder.sweep(holding: lock)
    _ = try? rounds.folder.sweep(holding: lock)
    _ = try? plans.folder.sweep(holding: lock)
    return lock
  }

  private var stateFolder: DurableFolder { DurableFolder(path: state) }
}
