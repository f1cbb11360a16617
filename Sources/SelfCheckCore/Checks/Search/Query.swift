/// What is searched for: a world, or two worlds that differ in a stated way.
struct Query {
  var form: Form
  var suppositions: [Supposition]
  var sums: [SumBound]
  /// How the second world differs from the first; nil: there is one world.
  var difference: Difference?
  /// Outcomes that are given.
  var given: [Int: Int] = [:]
  /// Whether follow-ups may be asked or not as it suits: what can't be found so can't be found at all.
  var isLoose = false

  enum Difference: Hashable {
    /// The same questions are asked and all answers are the same, but that the second world has more
    /// points on this question.
    case better(at: Int)
    /// The same, on some question that counts in the sums and that no rule looks at.
    case betterElsewhere
    /// The second is no world of its own: it only shows what rules would come to if this question
    /// had this outcome in the first.
    case overridden(at: Int, by: Int)
  }

  init(
    _ form: Form, _ suppositions: [Supposition] = [], sums: [SumBound] = [],
    difference: Difference? = nil
  ) {
    self.form = form
    self.suppositions = suppositions
    self.sums = sums
    self.difference = difference
  }

  /// The question at which the worlds part, where it is a certain one.
  var parting: Int? {
    switch difference {
    case .better(let question), .overridden(let question, _): question
    case .betterElsewhere, nil: nil
    }
  }

  /// How many worlds have to be consistent in themselves.
  var worlds: Int {
    switch difference {
    case .better, .betterElsewhere: 2
    case .overridden, nil: 1
    }
  }
}
