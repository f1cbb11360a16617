import BankFormat
import BuiltInBank
import Foundation
import JSONText
import Records
import SelfCheckCore
import Testing

/// The question bank that the program has built in.
enum OurBank {
  static let questionnaire: Questionnaire = {
    guard let questionnaire = BankReader.read(.builtIn).questionnaire else {
      fatalError("the built-in bank can't be read")
    }
    return questionnaire
  }()

  /// How many questions, notes not counted, the form asks somebody who has answered none yet.
  static func questionsAsked(_ form: Form) -> Int {
    let nothing = AnswerSet(count: questionnaire.questions.count)
    return questionnaire.asked(form: form, answers: nothing).count {
      if case .note = questionnaire.questions[$0].kind { false } else { true }
    }
  }

  /// Its files by name, as they stand in the package.
  static let files: [String: [UInt8]] = {
    let package = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let folder = package.appendingPathComponent("Questions").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json") }.reduce(into: [:]) { files, name in
      files[name] = FileManager.default.contents(atPath: "\(folder)/\(name)").map(Array.init)
    }
  }()
}

extension Home {
  /// Puts a copy of the bank into a folder, each text passed through `change`.
  ///
  /// - Returns: the folder.
  func copyBank(changing change: @escaping (String) -> String = { $0 }) throws -> String {
    for (name, bytes) in OurBank.files {
      let value = try #require(JSONReader().read(bytes).value, "\(name)")
      let document = JSONDocument(value).changingTexts(change)
      try put(JSONWriter(layout: .indented).bytes(document), at: "bank/\(name)")
    }
    return path + "/bank"
  }
}

extension JSONDocument {
  /// Changes what stands behind "zh" and "en": all that a person reads.
  fileprivate func changingTexts(_ change: (String) -> String) -> JSONDocument {
    switch self {
    case .array(let elements): .array(elements.map { $0.changingTexts(change) })
    case .object(let members):
      .object(
        Dictionary(
          uniqueKeysWithValues: members.map { key, value in
            guard ["zh", "en"].contains(key), case .string(let text) = value else {
              return (key, value.changingTexts(change))
            }
            return (key, .string(change(text)))
          }))
    default: self
    }
  }
}
