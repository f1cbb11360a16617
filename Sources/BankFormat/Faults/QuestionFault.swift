/// A question whose answers are not as they can be.
enum QuestionFault: BankFault {
  case tooFewOptions(Int)
  case tooManyOptions(Int)
  case scaleAndOptions
  case neitherScaleNorOptions
  case reversedWithoutScale
  case badRange
  case intervalsNotAscending
  case lastIntervalNotAtEnd(Int)

  var wording: FaultWording {
    switch self {
    case .tooFewOptions(let count):
      FaultWording(
        zh: "只有\(count)个选项", "至少写两个选项",
        en: "there is only \(count) option", "write at least two")
    case .tooManyOptions(let bound):
      FaultWording(
        zh: "选项多于\(bound)个", "减到\(bound)个以内",
        en: "there are more than \(bound) options", "keep to \(bound)")
    case .scaleAndOptions:
      FaultWording(
        zh: "既用了共用量表，又写了选项", "“scale”和“options”只留一个",
        en: "the question has both a scale and options of its own",
        "keep either \"scale\" or \"options\"")
    case .neitherScaleNorOptions:
      FaultWording(
        zh: "没有选项", "写“options”，或用“scale”引用共用量表",
        en: "the question has no options", "write \"options\", or name a \"scale\"")
    case .reversedWithoutScale:
      FaultWording(
        zh: "“reversed”只用于共用量表", "删去它，直接写各选项的分值",
        en: "\"reversed\" belongs to a shared scale", "delete it and give each option its points")
    case .badRange:
      FaultWording(
        zh: "“range”的写法不对", "写成 [最小值, 最大值]，前小后大的整数",
        en: "\"range\" is not written correctly",
        "write [lowest, highest], whole numbers, the lower first")
    case .intervalsNotAscending:
      FaultWording(
        zh: "区间没有从小到大排列", "按“upTo”从小到大排列，不要重复",
        en: "the intervals are not in ascending order", "order them by \"upTo\", without repeats")
    case .lastIntervalNotAtEnd(let end):
      FaultWording(
        zh: "最后一个区间没有到范围的上限", "把最后一个“upTo”写成\(end)",
        en: "the last interval doesn't end where the range does", "make the last \"upTo\" \(end)")
    }
  }
}
