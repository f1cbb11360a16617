import Records

/// What the shell makes of `~` and nobody else does.
enum HomeFolder {
  /// The path with the home folder in the place of a `~` at its beginning.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"),
      let home = ProcessEnvironment.variables["HOME"] ?? DataLocations.accountHome()
    else { return path }
    return home + path.dropFirst()
  }
}
