import BankFormat
import BuiltInBank
import Foundation
import Records
import SelfCheckCore

/// The bank in `Questions`: its files, and what is built of them.
enum OurBank {
  static let reading = BankReader.read(.builtIn)

  static let schema = text(of: "schema.json")

  static let files = [
    "questionnaire.json", "1-overall-outlook.json", "2-work-style.json", "3-follow-through.json",
    "4-study-drive.json", "actions.json",
  ].map { (name: $0, text: text(of: $0)) }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Questions").path

  private static func text(of name: String) -> String {
    // Without the bank there is nothing to test.
    try! String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }
}
