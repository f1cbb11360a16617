import JSONText
import SelfCheckCore

/// A key or a value that is not written as the format has it.
enum FormFault: BankFault {
  case unknownKey(String, suggestion: String?, known: [String])
  case missingKey(String)
  case notInBothLanguages(key: String)
  case wrongType(key: String?, expected: JSONValue.Kind)
  case blank(key: String)
  case emptyList(key: String)
  case badID(String)
  case notWhole(key: String, ClosedRange<Int>)
  case notDecimal(key: String)
  case outOfRange(key: String, value: Int, ClosedRange<Int>)
  case unknownWord(key: String, String, suggestion: String?, known: [String])
  case numbersTooLarge

  /// A misspelt word is read as the one that was probably meant, and so is a misspelt key; a key that
  /// is like no other means nothing.
  var leavesBankWhole: Bool {
    switch self {
    case .unknownKey, .badID, .notInBothLanguages: true
    case .unknownWord(let key, _, let suggestion, _): suggestion != nil || IdleKeys.contains(key)
    case .missingKey(let key), .blank(let key), .notWhole(let key, _), .outOfRange(let key, _, _),
      .wrongType(let key?, _):
      IdleKeys.contains(key)
    case .wrongType(nil, _), .emptyList, .notDecimal, .numbersTooLarge: false
    }
  }

  var wording: FaultWording {
    switch self {
    case .unknownKey(let key, let suggestion, let known):
      FaultWording(
        zh: "没有“\(key)”这个键", en: "there is no key \"\(key)\"",
        mend: suggestion.map(LocalizedText.didYouMean) ?? .takeOut(orUse: known))
    case .missingKey(let key):
      FaultWording(
        zh: "缺少键“\(key)”", "补上“\(key)”", en: "the key \"\(key)\" is missing", "add \"\(key)\"")
    case .notInBothLanguages(let key):
      FaultWording(
        zh: "“\(key)”没有分中文和英文", #"写成 {"zh": "中文", "en": "English"}"#,
        en: "\"\(key)\" is not in both languages", #"write {"zh": "中文", "en": "English"}"#)
    case .wrongType(let key, let expected):
      FaultWording(
        zh: key.map { "“\($0)”的值类型不对" } ?? "值的类型不对",
        en: key.map { "\"\($0)\" has a value of the wrong type" }
          ?? "this value is of the wrong type",
        mend: LocalizedText(zh: "改为\(expected.words.zh)", en: "write \(expected.words.en)"))
    case .blank(let key):
      FaultWording(zh: "“\(key)”是空的", "写上文字", en: "\"\(key)\" is empty", "write the text")
    case .emptyList(let key):
      FaultWording(
        zh: "“\(key)”里一项也没有", "至少写一项",
        en: "\"\(key)\" has no entries", "write at least one")
    case .badID(let id):
      FaultWording(
        zh: "id“\(id)”的写法不对", "只用小写字母、数字和连字符，至多80个",
        en: "the id \"\(id)\" is not written correctly",
        "use lower-case letters, digits and hyphens only, at most 80")
    case .notWhole(let key, let range):
      FaultWording(
        zh: "“\(key)”不是范围内的整数", en: "\"\(key)\" is not a whole number in range",
        mend: .whole(in: range))
    case .outOfRange(let key, let value, let range):
      FaultWording(
        zh: "“\(key)”是\(value)，超出范围", en: "\"\(key)\" is \(value), out of range",
        mend: .whole(in: range))
    case .notDecimal(let key):
      FaultWording(
        zh: "“\(key)”的数值不对", "写0到100之间、至多三位小数的数",
        en: "\"\(key)\" can't have this value",
        "write a number from 0 to 100 with at most three decimals")
    case .unknownWord(let key, let word, let suggestion, let known):
      FaultWording(
        zh: "“\(key)”不能是“\(word)”", en: "\"\(key)\" can't be \"\(word)\"",
        mend: .choose(suggestion, of: known))
    case .numbersTooLarge:
      FaultWording(
        zh: "分值和权重太大，无法精确计算", "按比例缩小权重和分值",
        en: "points and weights are too large to be added up exactly",
        "make weights and points smaller in proportion")
    }
  }
}

extension JSONValue.Kind {
  fileprivate var words: (zh: String, en: String) {
    switch self {
    case .null: ("null", "null")
    case .bool: ("true 或 false", "true or false")
    case .number: ("数字", "a number")
    case .string: ("加双引号的文字", "text in double quotes")
    case .array: ("方括号 [ ] 括起的列表", "a list in [ ]")
    case .object: ("花括号 { } 括起的对象", "an object in { }")
    }
  }
}
