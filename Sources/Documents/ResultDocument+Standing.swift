import SelfCheckCore

extension ResultDocument {
  /// The overall score and how far the next level is; nothing where there is no overall score.
  var overallStanding: [Block] {
    let standing = standing(LevelStanding(overall: result), in: questionnaire.levels)
    return standing.isEmpty
      ? [] : [.heading(say(ResultWording.overall), level: 1), overall] + standing
  }

  /// Where a score lies in its level's band, and how far the next one is.
  func standing(_ standing: LevelStanding?, in levels: [Level]) -> [Block] {
    guard let standing else { return [] }
    let level = name(of: standing.level, in: levels)
    let from = Fraction(standing.level.from).tenths
    guard let next = standing.next else {
      return [.paragraph(say(StandingWording.highest(level, from: from)))]
    }
    let words = StandingWording.below(
      name(of: next.level, in: levels), at: Fraction(next.level.from).tenths, level, from: from,
      distance: next.shown)
    let cap = next.limits.map(\.to).min().map { StandingWording.inTheWay(Fraction($0).tenths) }
    return [.paragraph(say(.sentences([words] + [cap].compactMap(\.self))))]
  }

  /// The name that the level has now, or its id where the bank no longer has it.
  private func name(of recorded: RecordedLevel, in levels: [Level]) -> LocalizedText {
    levels.first { $0.id == recorded.id }?.text
      ?? LocalizedText(zh: recorded.id, en: recorded.id)
  }
}
