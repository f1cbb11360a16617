import SelfCheckCore

/// A text that people are to read and that is not there, or not in both languages.
enum TextFault: BankFault {
  case missing(key: String)
  case notText(key: String)
  case blank(key: String)
  case notInBothLanguages(key: String)

  /// A text decides nothing.
  var leavesBankWhole: Bool { true }

  var wording: FaultWording {
    switch self {
    case .missing(let key): FormFault.missingKey(key).wording
    case .notText(let key): FormFault.wrongType(key: key, expected: .string).wording
    case .blank(let key): FormFault.blank(key: key).wording
    case .notInBothLanguages(let key):
      FaultWording(
        zh: "“\(key)”没有分中文和英文", #"写成 {"zh": "中文", "en": "English"}"#,
        en: "\"\(key)\" is not in both languages", #"write {"zh": "中文", "en": "English"}"#)
    }
  }
}
