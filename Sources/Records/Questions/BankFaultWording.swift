import JSONText
import SelfCheckCore

/// What is wrong, and how to mend it, in both languages. Texts of a bank are quoted as they stand:
/// whoever shows a message on a terminal makes it printable.
extension BankFault {
  var what: LocalizedText { wording.what }
  var mend: LocalizedText { wording.mend }

  private var wording: (what: LocalizedText, mend: LocalizedText) {
    switch self {
    case .json(let fault): (text(fault.message.zh, fault.message.en), Mend.said)
    case .unreadableFile(let name, let error):
      (
        text("读不了文件 \(name)：\(error.reason.zh)", "can't read \(name): \(error.reason.en)"),
        Mend.file
      )
    case .badFileName(let name):
      (text("“\(name)”不能作文件名", "\"\(name)\" can't be used as a file name"), Mend.fileName)
    case .unknownKey(let key, let suggestion, let known):
      (text("没有“\(key)”这个键", "there is no key \"\(key)\""), Mend.choose(suggestion, known))
    case .missingKey(let key):
      (text("缺少键“\(key)”", "the key \"\(key)\" is missing"), text("补上“\(key)”", "add \"\(key)\""))
    case .wrongType(let key, let expected):
      (
        key.map { text("“\($0)”的值类型不对", "\"\($0)\" has a value of the wrong type") }
          ?? text("值的类型不对", "this value is of the wrong type"),
        text("改为\(expected.words.zh)", "write \(expected.words.en)")
      )
    case .emptyText(let key): (text("“\(key)”是空的", "\"\(key)\" is empty"), Mend.words)
    case .notInBothLanguages(let key):
      (
        text("“\(key)”没有分中文和英文", "\"\(key)\" is not in both languages"),
        text(#"写成 {"zh": "中文", "en": "English"}"#, #"write {"zh": "中文", "en": "English"}"#)
      )
    case .emptyList(let key):
      (text("“\(key)”里一项也没有", "\"\(key)\" has no entries"), text("至少写一项", "write at least one"))
    case .badID(let id):
      (
        text("id“\(id)”的写法不对", "the id \"\(id)\" is not written correctly"),
        text(
          "只用小写字母、数字和连字符，至多80个",
          "use lower-case letters, digits and hyphens only, at most 80")
      )
    case .duplicateID(let id, let file, let line):
      (
        text(
          "id“\(id)”在 \(file) 第\(line)行已经用过",
          "the id \"\(id)\" is already used at line \(line) of \(file)"
        ),
        text("换一个不重复的 id", "choose an id that is not in use")
      )
    case .notWhole(let key, let range):
      (
        text("“\(key)”不是范围内的整数", "\"\(key)\" is not a whole number in range"),
        Mend.range(range)
      )
    case .outOfRange(let key, let value, let range):
      (text("“\(key)”是\(value)，超出范围", "\"\(key)\" is \(value), out of range"), Mend.range(range))
    case .notDecimal(let key):
      (
        text("“\(key)”的数值不对", "\"\(key)\" can't have this value"),
        text("写0到100之间、至多三位小数的数", "write a number from 0 to 100 with at most three decimals")
      )
    case .unknownWord(let key, let word, let suggestion, let known):
      (
        text("“\(key)”不能是“\(word)”", "\"\(key)\" can't be \"\(word)\""),
        Mend.choose(suggestion, known)
      )
    case .unknownReference(let kind, let id, let suggestion):
      (
        text("没有“\(id)”这个\(kind.words.zh)", "there is no \(kind.words.en) \"\(id)\""),
        Mend.reference(kind, suggestion)
      )
    case .namedTwice(let id):
      (
        text("“\(id)”写了两次", "\"\(id)\" is named twice"),
        text("只留一个", "keep only one")
      )
    default: ruleWording
    }
  }

  private var ruleWording: (what: LocalizedText, mend: LocalizedText) {
    switch self {
    case .tooFewOptions(let count):
      (
        text("只有\(count)个选项", "there is only \(count) option"),
        text("至少写两个选项", "write at least two")
      )
    case .tooManyOptions(let bound):
      (
        text("选项多于\(bound)个", "there are more than \(bound) options"),
        text("减到\(bound)个以内", "keep to \(bound)")
      )
    case .scaleAndOptions:
      (
        text("既用了共用量表，又写了选项", "the question has both a scale and options of its own"),
        text("“scale”和“options”只留一个", "keep either \"scale\" or \"options\"")
      )
    case .neitherScaleNorOptions:
      (
        text("没有选项", "the question has no options"),
        text("写“options”，或用“scale”引用共用量表", "write \"options\", or name a \"scale\"")
      )
    case .reversedWithoutScale:
      (
        text("“reversed”只用于共用量表", "\"reversed\" belongs to a shared scale"),
        text("删去它，直接写各选项的分值", "delete it and give each option its points")
      )
    case .badRange:
      (
        text("“range”的写法不对", "\"range\" is not written correctly"),
        text("写成 [最小值, 最大值]，前小后大的整数", "write [lowest, highest], whole numbers, the lower first")
      )
    case .intervalsNotAscending:
      (
        text("区间没有从小到大排列", "the intervals are not in ascending order"),
        text("按“upTo”从小到大排列，不要重复", "order them by \"upTo\", without repeats")
      )
    case .lastIntervalNotAtEnd(let end):
      (
        text("最后一个区间没有到范围的上限", "the last interval doesn't end where the range does"),
        text("把最后一个“upTo”写成\(end)", "make the last \"upTo\" \(end)")
      )
    case .levelAtTop:
      (
        text("等次从100分起，只有满分才够得到", "only a perfect score reaches a level that begins at 100"),
        text("把“from”写得低于100", "make \"from\" lower than 100")
      )
    case .levelsNotFalling:
      (
        text("等次没有从高到低排列", "the levels are not in descending order"),
        text("让每一个“from”都小于前一个", "make each \"from\" lower than the one before")
      )
    case .lastLevelNotZero:
      (
        text("最低的等次不是从0分起", "the lowest level doesn't begin at 0"),
        text("把最后一个“from”写成0", "make the last \"from\" 0")
      )
    case .looksForward(let id):
      (
        text(
          "“\(id)”不在这道题之前，问到这里时还没有答案",
          "\"\(id)\" doesn't come before this question and has no answer yet"),
        text("只引用排在前面的题", "name only questions that come before")
      )
    case .askedLast(let id):
      (
        text("“\(id)”在最后问，不计分，规则不能引用", "\"\(id)\" is asked last and counts nowhere"),
        text("改用各维度或“before”里的题", "name a question of a dimension, or one of \"before\"")
      )
    default: conditionWording
    }
  }

  private var conditionWording: (what: LocalizedText, mend: LocalizedText) {
    switch self {
    case .conditionOnNote(let id):
      (
        text("“\(id)”是备忘题，不能作条件", "\"\(id)\" is a note and can't be part of a condition"),
        text("改用有选项或数字的题", "name a question with options or a number")
      )
    case .wrongKindInCondition(let question, let wanted):
      (
        text(
          "“\(question)”不是这种条件能用的题型",
          "\"\(question)\" is not a kind of question this condition can use"),
        text(
          "这种条件用于：\(wanted.words)", "this condition is for: \(wanted.words)")
      )
    case .dimensionOutsideFinding:
      (
        text("只有“findings”的条件能引用维度的等次", "only findings may ask for a dimension's level"),
        text("改用题目的答案或分值", "ask for answers or points instead")
      )
    case .ruleTooDeep(let bound):
      (
        text("条件嵌套超过\(bound)层", "the condition is nested deeper than \(bound)"),
        text("拆成几条规则，或合并“all”“any”", "split the rule, or merge its \"all\" and \"any\"")
      )
    case .ruleNamesTooMany(let count, let bound):
      (
        text("一条规则引用了\(count)道题", "the rule names \(count) questions"),
        text("至多引用\(bound)道题", "name \(bound) at most")
      )
    case .ruleHasTooManyRows(let bound):
      (
        text(
          "规则要区分的答案组合超过\(bound)种",
          "the rule has to distinguish more than \(bound) combinations of answers"
        ),
        text("少引用几道题，或用“is”代替“points”", "name fewer questions, or use \"is\" instead of \"points\"")
      )
    case .pairOfOne:
      (
        text("一对题目应是两道不同的题", "a pair must be two different questions"),
        text("写两个不同的题目 id", "write the ids of two questions")
      )
    case .numbersTooLarge:
      (
        text("分值和权重太大，无法精确计算", "points and weights are too large to be added up exactly"),
        text("按比例缩小权重和分值", "make weights and points smaller in proportion")
      )
    default:
      (
        text("不认识这种条件", "this condition is not known"),
        text(
          "可用：answer 配 is、atLeast、atMost 或 includes；points、dimension 配 atLeast 或 atMost；all；any；not；atLeast 配 of",
          "write answer with is, atLeast, atMost or includes; points or dimension with atLeast or atMost; all; any; not; atLeast with of"
        )
      )
    }
  }
}

private func text(_ zh: String, _ en: String) -> LocalizedText { LocalizedText(zh: zh, en: en) }

/// How things are mended.
private enum Mend {
  /// Where what is wrong says how to mend it.
  static let said = text("", "")
  static let file = text(
    "把文件放进题库文件夹，或改正文件名", "put the file into the bank's folder, or correct its name")
  static let fileName = text(
    "用题库文件夹里以 .json 结尾的文件名，每个只用一次",
    "name a file of the bank's folder that ends in .json, each once")
  static let words = text("写上文字", "write the text")

  static func range(_ range: ClosedRange<Int>) -> LocalizedText {
    LocalizedText(
      zh: "写\(range.lowerBound)到\(range.upperBound)之间的整数",
      en: "write a whole number from \(range.lowerBound) to \(range.upperBound)")
  }

  static func choose(_ suggestion: String?, _ known: [String]) -> LocalizedText {
    let list = known.joined(separator: ", ")
    return suggestion.map(did)
      ?? LocalizedText(zh: "可用的有：\(list)", en: "possible values: \(list)")
  }

  static func reference(_ kind: BankFault.Reference, _ suggestion: String?) -> LocalizedText {
    suggestion.map(did)
      ?? LocalizedText(
        zh: "改成\(kind.home.zh)有的\(kind.words.zh)",
        en: "name \(kind.words.article) \(kind.words.en) of \(kind.home.en)")
  }

  private static func did(_ suggestion: String) -> LocalizedText {
    LocalizedText(zh: "是不是“\(suggestion)”？", en: "did you mean \"\(suggestion)\"?")
  }
}

extension BankFault.Reference {
  fileprivate var words: (zh: String, article: String, en: String) {
    switch self {
    case .question: ("题目", "a", "question")
    case .option: ("选项", "an", "option")
    case .level: ("等次", "a", "level")
    case .dimension: ("维度", "a", "dimension")
    case .behaviour: ("行为", "a", "behaviour")
    case .action: ("措施", "an", "action")
    case .scale: ("量表", "a", "scale")
    }
  }

  /// Where such ids are looked for.
  fileprivate var home: (zh: String, en: String) {
    switch self {
    case .option: ("那道题", "that question")
    case .level: ("那个维度", "that dimension")
    case .behaviour: ("这个维度", "this dimension")
    case .question, .dimension, .action, .scale: ("题库里", "this bank")
    }
  }
}

extension Set<BankFault.WantedKind> {
  fileprivate var words: String { map(\.rawValue).sorted().joined(separator: ", ") }
}

extension BankFileError {
  fileprivate var reason: LocalizedText {
    switch self {
    case .missing: text("没有这个文件", "there is no such file")
    case .notAFile: text("它不是普通文件", "it is not a regular file")
    case .tooLarge: text("超过 4 MiB", "it is larger than 4 MiB")
    case .system(let errno): SystemErrorWording.reason(errno)
    }
  }
}

extension JSONValue.Kind {
  fileprivate var words: LocalizedText {
    switch self {
    case .null: text("null", "null")
    case .bool: text("true 或 false", "true or false")
    case .number: text("数字", "a number")
    case .string: text("加双引号的文字", "text in double quotes")
    case .array: text("方括号 [ ] 括起的列表", "a list in [ ]")
    case .object: text("花括号 { } 括起的对象", "an object in { }")
    }
  }
}
