/// The names that a bank gives to its parts.
public enum Identifier {
  /// Identifiers stand in names of files and in lines of messages: they are plain and not long.
  public static func isSound(_ text: String) -> Bool {
    (1...80).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
      }
  }
}
