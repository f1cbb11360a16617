/// Spelling of paths.
enum FolderPath {
  /// A slash at the end would make the system follow a link in the folder's place.
  static func withoutTrailingSlashes(_ path: String) -> String {
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
