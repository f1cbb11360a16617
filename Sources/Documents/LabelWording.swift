import SelfCheckCore

/// A label before what it names.
enum LabelWording {
  static func labelled(_ label: LocalizedText, _ text: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "\(label.zh)：\(text.zh)", en: "\(label.en): \(text.en)")
  }

  static func labelled(_ label: LocalizedText, _ text: String) -> LocalizedText {
    labelled(label, LocalizedText(zh: text, en: text))
  }

  static func labelled(_ label: String, _ text: String) -> LocalizedText {
    labelled(LocalizedText(zh: label, en: label), text)
  }
}
