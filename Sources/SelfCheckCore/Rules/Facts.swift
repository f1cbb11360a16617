/// The facts that a condition is evaluated over, every question settled.
protocol Facts {
  /// The question's answer, or nil where it is absent: not asked or not applicable.
  func answer(to question: Int) -> Answer?
  /// The points of that answer; 0 where it is absent.
  func points(of question: Int) -> Int
  /// The index of the dimension's level, or nil where it is not scored.
  func level(of dimension: Int) -> Int?
}
