import SelfCheckCore

/// A label before what it names.
enum LabelWording {
  static func labelled(_ label: String, _ text: String) -> LocalizedText {
    LocalizedText(zh: "\(label)：\(text)", en: "\(label): \(text)")
  }
}
