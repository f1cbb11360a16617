import SelfCheckCore

/// Complete sets of answers, the same in every run.
struct AnswerSets {
  private var random = SplitMix(state: 20_261_123)

  /// Every question that is asked has an answer, one in ten of those that may be is not applicable.
  mutating func complete(for bank: Questionnaire) -> AnswerSet {
    var answers = AnswerSet(count: bank.questions.count)
    for index in bank.questions.indices {
      guard bank.asked(form: .full, answers: answers).contains(index) else { continue }
      answers[index] = answer(to: bank.questions[index])
    }
    return answers
  }

  private mutating func answer(to question: Question) -> Answer? {
    if question.notApplicable, Int.random(in: 0..<10, using: &random) == 0 { return .notApplicable }
    return switch question.kind {
    case .single(let choice):
      .single(Int.random(in: choice.options.indices, using: &random))
    case .multiple(let list):
      .multiple(
        OptionMask(bits: UInt64.random(in: 0..<1 << UInt64(list.options.count), using: &random)))
    case .number(let entry): .number(Int.random(in: entry.range, using: &random))
    case .note: nil
    }
  }
}

/// Steele, Lea and Flood's SplitMix64.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
