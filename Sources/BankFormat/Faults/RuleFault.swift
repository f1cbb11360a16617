/// A condition that asks for what can't be, or a pair that is none.
enum RuleFault: BankFault {
  case unknownCondition
  case conditionOnNote(String)
  case wrongKind(question: String, wanted: [String])
  case levelOutsideFinding
  case tooDeep(Int)
  case namesTooMany(Int, bound: Int)
  case tooManyRows(bound: Int)
  case pairOfOne

  /// Nothing else hangs on a pair.
  var leavesBankWhole: Bool {
    if case .pairOfOne = self { true } else { false }
  }

  var wording: FaultWording {
    switch self {
    case .unknownCondition:
      FaultWording(
        zh: "不认识这种条件",
        "可用：answer 配 is、atLeast、atMost 或 includes；points、dimension 配 atLeast 或 atMost；all；any；not；"
          + "atLeast 配 of",
        en: "this condition is not known",
        "write answer with is, atLeast, atMost or includes; points or dimension with atLeast or "
          + "atMost; all; any; not; atLeast with of")
    case .conditionOnNote(let id):
      FaultWording(
        zh: "“\(id)”是备忘题，不能作条件", "改用有选项或数字的题",
        en: "\"\(id)\" is a note and can't be part of a condition",
        "name a question with options or a number")
    case .wrongKind(let question, let wanted):
      FaultWording(
        zh: "“\(question)”不是这种条件能用的题型", "这种条件用于：\(wanted.joined(separator: ", "))",
        en: "\"\(question)\" is not a kind of question this condition can use",
        "this condition is for: \(wanted.joined(separator: ", "))")
    case .levelOutsideFinding:
      FaultWording(
        zh: "只有“findings”的条件能引用维度的等次", "改用题目的答案或分值",
        en: "only findings may ask for a dimension's level", "ask for answers or points instead")
    case .tooDeep(let bound):
      FaultWording(
        zh: "条件嵌套超过\(bound)层", "拆成几条规则，或合并“all”“any”",
        en: "the condition is nested deeper than \(bound) levels",
        "split the rule, or merge its \"all\" and \"any\"")
    case .namesTooMany(let count, let bound):
      FaultWording(
        zh: "一条规则引用了\(count)道题", "至多引用\(bound)道题",
        en: "the rule names \(count) questions", "name \(bound) at most")
    case .tooManyRows(let bound):
      FaultWording(
        zh: "规则要区分的答案组合超过\(bound)种", "少引用几道题，或用“is”代替“points”",
        en: "the rule has to distinguish more than \(bound) combinations of answers",
        "name fewer questions, or use \"is\" instead of \"points\"")
    case .pairOfOne:
      FaultWording(
        zh: "一对题目应是两道不同的题", "写两个不同的题目 id",
        en: "a pair must be two different questions", "write the ids of two questions")
    }
  }
}
