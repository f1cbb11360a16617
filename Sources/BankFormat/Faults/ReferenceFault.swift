import SelfCheckCore

/// An id that stands twice, or one that is named and may not be.
enum ReferenceFault: BankFault {
  /// Something else may refer to the id, or nothing does.
  case duplicateID(String, file: String, line: Int, isReferredTo: Bool)
  /// The suggestion may have been read in its place.
  case unknown(Kind, String, suggestion: String?, isTaken: Bool)
  case namedTwice(String)
  case looksForward(String)
  case askedLast(String)

  /// What an id is of.
  enum Kind {
    case question, option, level, dimension, behaviour, action, scale
  }

  var leavesBankWhole: Bool {
    switch self {
    case .duplicateID(_, _, _, let isReferredTo): !isReferredTo
    case .unknown(_, _, _, let isTaken): isTaken
    case .namedTwice: true
    case .looksForward, .askedLast: false
    }
  }

  var wording: FaultWording {
    switch self {
    case .duplicateID(let id, let file, let line, _):
      FaultWording(
        zh: "id“\(id)”在 \(file) 第\(line)行已经用过", "换一个不重复的 id",
        en: "the id \"\(id)\" is already used at line \(line) of \(file)",
        "choose an id that is not in use")
    case .unknown(let kind, let id, let suggestion, _):
      FaultWording(
        zh: "没有“\(id)”这个\(kind.words.zh)", en: "there is no \(kind.words.en) \"\(id)\"",
        mend: suggestion.map(LocalizedText.didYouMean) ?? kind.nameOne)
    case .namedTwice(let id):
      FaultWording(zh: "“\(id)”写了两次", "只留一个", en: "\"\(id)\" is named twice", "keep only one")
    case .looksForward(let id):
      FaultWording(
        zh: "“\(id)”不在这道题之前，问到这里时还没有答案", "只引用排在前面的题",
        en: "\"\(id)\" doesn't come before this question and has no answer yet",
        "name only questions that come before")
    case .askedLast(let id):
      FaultWording(
        zh: "“\(id)”在最后问，不计分，规则不能引用", "改用各维度或“before”里的题",
        en: "\"\(id)\" is asked last and counts nowhere",
        "name a question of a dimension, or one of \"before\"")
    }
  }
}

extension ReferenceFault.Kind {
  /// Whether nothing that stands beside such an id hangs on what it is the id of: then a misspelt one
  /// can be read as the only one that is near, and misreads nothing else.
  var standsAlone: Bool {
    switch self {
    case .option, .level, .behaviour, .action, .scale: true
    case .question, .dimension: false
    }
  }

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
  private var home: (zh: String, en: String) {
    switch self {
    case .option: ("那道题", "that question")
    case .level: ("那个维度", "that dimension")
    case .behaviour: ("这个维度", "this dimension")
    case .question, .dimension, .action, .scale: ("题库里", "this bank")
    }
  }

  fileprivate var nameOne: LocalizedText {
    LocalizedText(
      zh: "改成\(home.zh)有的\(words.zh)",
      en: "name \(words.article) \(words.en) of \(home.en)")
  }
}
