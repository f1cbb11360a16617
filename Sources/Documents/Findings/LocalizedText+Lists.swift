import SelfCheckCore

extension LocalizedText {
  /// In quotation marks, as the words of an answer stand in a sentence.
  var quoted: LocalizedText { LocalizedText(zh: "“\(zh)”", en: "\"\(en)\"") }

  /// Whole sentences, one after the other.
  static func sentences(_ texts: [LocalizedText]) -> LocalizedText {
    LocalizedText(zh: texts.map(\.zh).joined(), en: texts.map(\.en).joined(separator: " "))
  }

  /// Some things in a sentence, any one of which will do.
  static func either(_ texts: [LocalizedText]) -> LocalizedText {
    list(texts, last: LocalizedText(zh: "或", en: " or "))
  }

  /// Some things in a sentence, all of them together.
  static func both(_ texts: [LocalizedText]) -> LocalizedText {
    list(texts, last: LocalizedText(zh: "和", en: " and "))
  }

  private static func list(_ texts: [LocalizedText], last: LocalizedText) -> LocalizedText {
    guard let end = texts.last, texts.count > 1 else {
      return texts.last ?? LocalizedText(zh: "", en: "")
    }
    let others = texts.dropLast()
    return LocalizedText(
      zh: others.map(\.zh).joined(separator: "、") + last.zh + end.zh,
      en: others.map(\.en).joined(separator: ", ") + last.en + end.en)
  }
}
