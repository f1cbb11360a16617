/// The questions of one part, as far as they could be read.
struct QuestionPages {
  let pages: [QuestionPage]
  /// Whether it can be told which questions there are.
  let isComplete: Bool
}
