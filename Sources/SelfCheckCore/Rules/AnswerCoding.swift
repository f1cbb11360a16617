/// How the answers to one question are numbered: every difference that points or a rule make has a
/// number of its own.
enum AnswerCoding: Sendable {
  /// The chosen option's place.
  case places(count: Int)
  /// The ticks as the bits of a number.
  case ticks(count: Int)
  /// More ticks than there can be codes for: all answers have code 0, and each rule about them
  /// tells them apart itself.
  case manyTicks
  /// The first of these numbers, ascending, that the answer is not above.
  case intervals(upTo: [Int])

  /// The most options of a checklist whose every set of ticks has a code.
  private static let ticksBound = 8

  /// - Parameter edges: numbers that a rule tells from the next one.
  init(_ question: Question, edges: [Int]) {
    switch question.kind {
    case .single(let choice): self = .places(count: choice.options.count)
    case .multiple(let list):
      self =
        list.options.count <= Self.ticksBound ? .ticks(count: list.options.count) : .manyTicks
    case .number(let entry):
      let inside = (edges + entry.intervals.map(\.upTo)).filter {
        $0 >= entry.range.lowerBound && $0 < entry.range.upperBound
      }
      self = .intervals(upTo: Set(inside).sorted() + [entry.range.upperBound])
    case .note: self = .places(count: 0)
    }
  }

  /// How many codes there are, those for no answer among them.
  var codes: Int { OutcomeCode.withoutAnswer + max(1, answers.count) }

  /// An answer for every code, in the order of codes; none where all have the same.
  var answers: [Answer] {
    switch self {
    case .places(let count): (0..<count).map(Answer.single)
    case .ticks(let count): (0..<1 << count).map { .multiple(OptionMask(bits: UInt64($0))) }
    case .manyTicks: []
    case .intervals(let edges): edges.map(Answer.number)
    }
  }
}
