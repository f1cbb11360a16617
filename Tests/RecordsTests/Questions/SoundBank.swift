import BankFormat
import Foundation
import Records

/// The small bank in `Banks/sound`: one of each thing that a bank may have, and nothing wrong.
enum SoundBank {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Banks/sound").path

  static let files: [String: String] = {
    let names = ["questionnaire.json", "outlook.json", "style.json", "actions.json"]
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        // Without the small bank there is nothing to test.
        (name, try! String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8))
      })
  }()

  /// Its files after the changes.
  static func files(with changes: [Change]) -> [String: String] {
    changes.reduce(into: files) { files, change in
      let text = files[change.file] ?? ""
      precondition(
        text.components(separatedBy: change.old).count == 2,
        "“\(change.old)” should stand in \(change.file) exactly once")
      files[change.file] = text.replacing(change.old, with: change.new)
    }
  }
}

/// A piece of a file with another one put in its place.
struct Change {
  let file: String
  let old: String
  let new: String

  init(_ file: String, _ old: String, _ new: String) {
    self.file = file
    self.old = old
    self.new = new
  }
}

extension BankSource {
  /// Files in memory, by name.
  static func texts(_ files: [String: String]) -> BankSource {
    .files(files.mapValues { Array($0.utf8) })
  }
}
