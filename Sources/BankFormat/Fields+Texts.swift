import JSONText
import SelfCheckCore

/// Texts that people read. A fault in one leaves the rest of the bank what it is.
extension Fields {
  /// A text in both languages; where something is wrong with it, what there is of it.
  func localized(_ key: String) -> LocalizedText {
    guard let value = optional(key) else {
      report(FormFault.missingKey(key))
      return LocalizedText(zh: "", en: "")
    }
    return localized(value, key: key)
  }

  func optionalLocalized(_ key: String) -> LocalizedText? {
    optional(key).map { localized($0, key: key) }
  }

  private func localized(_ value: JSONValue, key: String) -> LocalizedText {
    guard let fields = languages(of: value, key: key) else { return LocalizedText(zh: "", en: "") }
    return LocalizedText(zh: fields.text("zh"), en: fields.text("en"))
  }

  private func languages(of value: JSONValue, key: String) -> Fields? {
    guard value.object != nil else {
      report(FormFault.notInBothLanguages(key: key), at: value.position)
      return nil
    }
    return Fields(value, file: file, log: log, known: Language.allCases.map(\.rawValue))
  }

  /// A text in one language that is not blank.
  func text(_ key: String) -> String {
    guard let value = optional(key) else {
      report(FormFault.missingKey(key))
      return ""
    }
    return text(value, key: key)
  }

  func text(_ value: JSONValue, key: String) -> String {
    guard let text = value.string else {
      report(FormFault.wrongType(key: key, expected: .string), at: value.position)
      return ""
    }
    if text.isBlank { report(FormFault.blank(key: key), at: value.position) }
    return text
  }
}

extension String {
  /// Whether there is nothing to read.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
