import JSONText
import SelfCheckCore

/// Reads a list of levels: best first, falling to 0.
struct LevelsReader {
  let parent: Fields

  func read() -> [Level] {
    let values = parent.filledList("levels") ?? []
    var ids = IDRegister()
    var above: Thousandths?
    return values.enumerated().compactMap { place, value in
      guard
        let fields = Fields(
          value, file: parent.file, log: parent.log, known: ["id", "from", "text"])
      else {
        above = nil
        return nil
      }
      let from = from(fields)
      if let from { check(from, below: above, isLast: place == values.count - 1, at: fields) }
      above = from
      let level = Level(
        id: fields.id(), from: from ?? Thousandths(0), text: fields.localized("text"))
      ids.enter(level.id, from: fields)
      return level
    }
  }

  private func from(_ fields: Fields) -> Thousandths? {
    guard let from = fields.decimal("from") else { return nil }
    if from == Thousandths(100) {
      fields.report(.levelAtTop, at: fields.optional("from")?.position)
    }
    return from
  }

  private func check(
    _ from: Thousandths, below above: Thousandths?, isLast: Bool, at fields: Fields
  ) {
    if let above, from >= above { fields.report(.levelsNotFalling) }
    if isLast, from != Thousandths(0) { fields.report(.lastLevelNotZero) }
  }
}
