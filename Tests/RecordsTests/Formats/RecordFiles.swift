import Foundation

/// Files as a released version of the program wrote them; they must stay readable for ever.
enum RecordFiles {
  static let round = text(of: "round-1.json")
  static let draft = text(of: "draft-1.json")
  static let plan = text(of: "plan-1.json")
  static let settings = text(of: "settings-1.json")
  /// A round and its plan.
  static let export = text(of: "export-1.ndjson")

  private static func text(of name: String) -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    // Without them there is nothing to test.
    return try! String(contentsOfFile: "\(folder)/Files/\(name)", encoding: .utf8)
  }
}
