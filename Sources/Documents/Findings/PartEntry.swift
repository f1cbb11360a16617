import SelfCheckCore

/// One numbered entry of the list that a finding's condition is shown as.
struct PartEntry {
  /// Such as "2.1".
  let number: String
  let part: PartTruth
  /// The question that it is about; nil for a group of parts, a sum of points or a level.
  let question: Int?

  /// A condition's entries in order: a group or a sum comes before what belongs to it. Where the
  /// condition itself is one, it has no entry, since it heads the list.
  static func list(_ condition: PartTruth) -> [PartEntry] {
    let below = entries(below: condition, number: [])
    return below.isEmpty ? entries(of: condition, number: [1]) : below
  }

  private static func entries(of part: PartTruth, number: [Int]) -> [PartEntry] {
    let questions = part.condition.questions
    let isAboutOne = part.parts.isEmpty && questions.count == 1
    let own = PartEntry(number, part, question: isAboutOne ? questions[0] : nil)
    return [own] + entries(below: part, number: number)
  }

  private static func entries(below part: PartTruth, number: [Int]) -> [PartEntry] {
    if part.isSum {
      return part.condition.questions.enumerated().map {
        PartEntry(number + [$0 + 1], part, question: $1)
      }
    }
    return part.parts.enumerated().flatMap { entries(of: $1, number: number + [$0 + 1]) }
  }

  private init(_ number: [Int], _ part: PartTruth, question: Int?) {
    self.number = number.map(String.init).joined(separator: ".")
    (self.part, self.question) = (part, question)
  }
}

extension PartTruth {
  /// Whether it is about several questions' points together.
  var isSum: Bool {
    if case .points(let questions, _) = condition { Set(questions).count > 1 } else { false }
  }
}
