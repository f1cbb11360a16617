import JSONText
import SelfCheckCore

/// Reads a list of levels: best first, falling to 0.
struct LevelsReader {
  let parent: Fields

  func read() -> [Level] {
    let values = parent.neededList("levels")
    var ids = IDRegister()
    let levels = values.compactMap { value -> Level? in
      guard
        let fields = Fields(
          value, file: parent.file, log: parent.log, known: ["id", "from", "text"])
      else { return nil }
      let level = Level(
        id: fields.id(), from: fields.decimal("from"), text: fields.localized("text"))
      ids.enter(level.id, from: fields)
      return level
    }
    if levels.count == values.count { checkOrder(of: levels, at: values) }
    return levels
  }

  private func checkOrder(of levels: [Level], at values: [JSONValue]) {
    for (index, level) in levels.enumerated().dropFirst() where level.from >= levels[index - 1].from
    {
      parent.report(.levelsNotFalling, at: values[index].position)
    }
    if let last = levels.last, last.from != Thousandths(0) {
      parent.report(.lastLevelNotZero, at: values[levels.count - 1].position)
    }
  }
}
