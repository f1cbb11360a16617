/// How a rule has to turn out in a world that is searched for.
struct Supposition: Hashable {
  /// The root of its diagram.
  var rule: Int
  var holds: Bool
  /// Which of two worlds, where two are searched for together.
  var world = 0
}
