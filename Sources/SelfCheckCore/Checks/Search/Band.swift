/// A range of scores.
struct Band: Hashable {
  var from: Thousandths
  /// Left out of the range; nil: there is no end.
  var below: Thousandths?

  func contains(_ score: Thousandths) -> Bool {
    score >= from && below.map { score < $0 } ?? true
  }
}

extension [Level] {
  /// The scores of the level, these being the levels, best first.
  func band(of level: Int) -> Band {
    Band(
      from: level == count - 1 ? Thousandths(0) : self[level].from,
      below: self[..<level].map(\.from).min())
  }
}
