import SelfCheckCore

extension ComparisonDocument {
  /// The comparison in a line: what became of the overall score, and which parts changed most.
  public var summary: String {
    let overall = change(
      of: comparison.overall, step: comparison.overallStep?.largest, in: questionnaire.levels)
    let shared = comparison.isRecomputed ? comparison.shared : nil
    return say(
      .sentences([ComparisonWording.summary(comparison, overall, shared: shared)] + extremes))
  }

  /// The parts that rose and fell most; or that none changed much.
  private var extremes: [LocalizedText] {
    let changes = comparison.dimensions.compactMap { part in part.score.shown.map { (part, $0) } }
    if changes.isEmpty { return [] }
    let large = changes.filter { ChangeSize(ofTenths: $1) > .little }
    if large.isEmpty { return [ComparisonWording.noPart] }
    let (best, worst) = (large.max { $0.1 < $1.1 }, large.min { $0.1 < $1.1 })
    let up = best.flatMap { $0.1 > 0 ? name(ofPart: $0.0.id) : nil }
    let down = worst.flatMap { $0.1 < 0 ? name(ofPart: $0.0.id) : nil }
    return [up.map(ComparisonWording.rose), down.map(ComparisonWording.fell)].compactMap(\.self)
  }

  /// What became of one score, in words that name the older round.
  ///
  /// - Parameter part: its id; nil for the overall score. The change of a part that neither round
  ///   has is not told.
  public func change(ofPart part: String?) -> String? {
    guard let part else {
      let words = change(
        of: comparison.overall, step: comparison.overallStep?.largest, in: questionnaire.levels)
      return say(ComparisonWording.beside(comparison.older, words))
    }
    guard let dimension = comparison.dimensions.first(where: { $0.id == part }) else { return nil }
    let words = change(
      of: dimension.score, step: dimension.answerStep?.largest, in: self.part(part)?.levels ?? [])
    return say(ComparisonWording.beside(comparison.older, words))
  }
}
