/// The ways of answering one question that the bank's rules and points tell apart.
///
/// An outcome is a number: 0 stands for absent (not asked, or not applicable), 1 and on for the ways.
struct Ways {
  /// The most ways that a question may have for anything to be proved of the bank.
  static let bound = 8192

  /// One answer for each way, by outcome; nil for absent.
  let answers: [Answer?]
  /// Without the weight, as conditions add them; 0 for absent.
  let points: [Int]
  /// Weighted; 0 for absent and for what is never scored.
  let gains: [Int]
  /// The most weighted points that an answer earns in a sum of maximums.
  let maximum: Int
  let mayBeNotApplicable: Bool
  /// One outcome with an answer for each number of weighted points.
  let byGain: [Int]

  /// - Parameter rules: the conditions that name the question.
  /// - Returns: nil where the ways are more than `bound`.
  init?(of question: Question, index: Int, in rules: [Condition]) {
    let told = Condition.all(rules + [.points(questions: [index], .atLeast(0))])
    guard
      let answers = AnswerClasses.representatives(
        of: question, index: index, in: told, bound: Self.bound), answers.count <= Self.bound
    else { return nil }
    self.answers = [nil] + answers
    points = [0] + answers.map(question.points)
    gains = points.map { $0 * question.weight }
    maximum = question.maximum * question.weight
    byGain = Self.firsts(of: gains.indices.dropFirst()) { [gains] in gains[$0] }
    mayBeNotApplicable = question.notApplicable
  }

  /// The first of the outcomes with each key.
  static func firsts<Key: Hashable>(
    of outcomes: some Sequence<Int>, by key: (Int) -> Key
  ) -> [Int] {
    var seen: Set<Key> = []
    return outcomes.filter { seen.insert(key($0)).inserted }
  }

  /// The outcomes in which the question has an answer.
  var answered: Range<Int> { 1..<answers.count }

  /// What an outcome adds to the dimension's sum of maximums.
  func maximum(of outcome: Int) -> Int { outcome == 0 ? 0 : maximum }

  /// The outcome that earns most, an answer rather than none.
  var best: Int { answered.max { gains[$0] < gains[$1] } ?? 0 }

  /// The outcome that earns least, an answer rather than none.
  var worst: Int { answered.min { gains[$0] < gains[$1] } ?? 0 }
}
