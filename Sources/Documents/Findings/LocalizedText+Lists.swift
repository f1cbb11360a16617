import SelfCheckCore

extension LocalizedText {
  /// In quotation marks, as the words of an answer stand in a sentence; its own become single ones.
  var quoted: LocalizedText {
    let zh = zh.replacing("“", with: "‘").replacing("”", with: "’")
    return LocalizedText(zh: "“\(zh)”", en: "\"\(en.replacing("\"", with: "'"))\"")
  }

  /// Whole sentences, one after the other.
  static func sentences(_ texts: [LocalizedText]) -> LocalizedText {
    LocalizedText(zh: texts.map(\.zh).joined(), en: texts.map(\.en).joined(separator: " "))
  }

  /// Texts of options one after the other; in English, where each begins with a capital, in
  /// quotation marks.
  static func options(_ texts: [LocalizedText]) -> LocalizedText {
    if texts.count == 1 { return texts[0] }
    return LocalizedText(
      zh: texts.map(\.zh).joined(separator: "；"),
      en: texts.map(\.quoted.en).joined(separator: ", "))
  }

  /// Some things in a sentence, any one of which will do.
  static func either(_ texts: [LocalizedText]) -> LocalizedText {
    list(texts, last: LocalizedText(zh: "或", en: " or "))
  }

  /// Some things in a sentence, all of them together.
  static func both(_ texts: [LocalizedText]) -> LocalizedText {
    list(texts, last: LocalizedText(zh: "和", en: " and "))
  }

  /// Some things one after the other.
  static func list(_ texts: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      zh: texts.map(\.zh).joined(separator: "；"), en: texts.map(\.en).joined(separator: "; "))
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
