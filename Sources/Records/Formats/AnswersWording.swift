import JSONText
import SelfCheckCore

/// What can be wrong with a file of answers, and how to mend it.
enum AnswersWording {
  /// How to mend it is nil where saying what is wrong says that too.
  typealias Words = (what: LocalizedText, mend: LocalizedText?)

  static let notAnObject: Words = (
    LocalizedText(zh: "这里应是花括号 { } 括起的对象", en: "this must be an object in { }"),
    LocalizedText(
      zh: #"整个文件写成 {"form": "full", "answers": {…}}"#,
      en: #"write the file as {"form": "full", "answers": {…}}"#)
  )
  static let noAnswers: Words = (
    LocalizedText(zh: "缺少“answers”", en: "\"answers\" is missing"), notAnObject.mend
  )
  static let unknownForm: Words = (
    LocalizedText(zh: "“form”的值不对", en: "\"form\" has an invalid value"),
    LocalizedText(zh: "写 full（完整版）或 short（简短版）", en: "write \"full\" or \"short\"")
  )

  static func json(_ fault: JSONFault) -> Words {
    let (zh, en) = fault.message
    return (
      LocalizedText(zh: "不是正确的 JSON：\(zh)", en: "this is not valid JSON: \(en)"), nil
    )
  }

  static func unknownKey(_ key: String) -> Words {
    (
      LocalizedText(zh: "没有“\(key)”这个键", en: "there is no key \"\(key)\""),
      LocalizedText(zh: "只用“form”和“answers”", en: "use only \"form\" and \"answers\"")
    )
  }

  static func noAnswer(_ id: String) -> Words {
    (
      LocalizedText(zh: "“\(id)”的值不能作答案", en: "the value of \"\(id)\" can't be an answer"),
      LocalizedText(
        zh: "写选项 id、选项 id 的列表、整数、文字或 null（未遇到）",
        en: "write an option's id, a list of ids, a whole number, text, or null (did not come up)"
      )
    )
  }
}

extension AnswerFault {
  func wording(of id: String) -> AnswersWording.Words {
    switch self {
    case .unknownQuestion(let suggestion):
      (
        LocalizedText(zh: "题库里没有题目“\(id)”", en: "there is no question \"\(id)\" in this bank"),
        Self.mend(suggestion, zh: "删去它，或改正题目 id", en: "delete it, or correct the question's id")
      )
    case .unknownOption(let option, let suggestion):
      (
        LocalizedText(
          zh: "题目“\(id)”没有选项“\(option)”", en: "question \"\(id)\" has no option \"\(option)\""),
        Self.mend(suggestion, zh: "改成这道题的选项 id", en: "write the id of one of its options")
      )
    case .repeatedOption(let option):
      (
        LocalizedText(
          zh: "题目“\(id)”的选项“\(option)”写了两次",
          en: "option \"\(option)\" of question \"\(id)\" appears twice"),
        LocalizedText(zh: "只留一个", en: "keep only one")
      )
    case .noneWithOthers(let none):
      (
        LocalizedText(
          zh: "题目“\(id)”的“\(none)”不能和别的选项同选",
          en: "\"\(none)\" of question \"\(id)\" can't be chosen together with other options"),
        LocalizedText(zh: "只留“\(none)”，或去掉它", en: "keep \"\(none)\" alone, or drop it")
      )
    case .noOption(let none):
      (
        LocalizedText(
          zh: "题目“\(id)”的列表是空的", en: "the list for question \"\(id)\" is empty"),
        LocalizedText(
          zh: "一项都没有就写 [\"\(none)\"]；没有作答就删去这道题",
          en: "if none applies, write [\"\(none)\"]; if there is no answer, leave the question out")
      )
    case .outOfRange(let number, let range):
      (
        LocalizedText(
          zh: "题目“\(id)”的数字\(number)超出范围",
          en: "the number \(number) is out of range for question \"\(id)\""),
        LocalizedText(
          zh: "写\(range.lowerBound)到\(range.upperBound)之间的整数",
          en: "write a whole number from \(range.lowerBound) to \(range.upperBound)")
      )
    case .notApplicableNotAllowed:
      (
        LocalizedText(
          zh: "题目“\(id)”不能答“未遇到”",
          en: "question \"\(id)\" can't be answered \"did not come up\""),
        LocalizedText(zh: "选一个答案，或删去这道题", en: "choose an answer, or leave the question out")
      )
    case .wrongKind(let expected):
      (
        LocalizedText(
          zh: "题目“\(id)”的答案类型不对", en: "the answer to question \"\(id)\" is of the wrong type"),
        expected.mend
      )
    }
  }

  private static func mend(_ suggestion: String?, zh: String, en: String) -> LocalizedText {
    suggestion.map { LocalizedText(zh: "是不是“\($0)”？", en: "did you mean \"\($0)\"?") }
      ?? LocalizedText(zh: zh, en: en)
  }
}

extension AnswerFault.Expected {
  fileprivate var mend: LocalizedText {
    switch self {
    case .optionID:
      LocalizedText(zh: "写一个选项的 id，如 \"a\"", en: "write one option's id, such as \"a\"")
    case .optionIDs:
      LocalizedText(zh: "写选项 id 的列表，如 [\"a\"]", en: "write a list of option ids, such as [\"a\"]")
    case .number: LocalizedText(zh: "写一个整数，如 3", en: "write a whole number, such as 3")
    case .text: LocalizedText(zh: "写一段加双引号的文字", en: "write text in double quotes")
    }
  }
}
