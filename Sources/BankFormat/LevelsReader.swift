import JSONText
import SelfCheckCore

/// Reads a list of levels; whether they fall to 0 is proved later.
struct LevelsReader {
  let parent: Fields

  /// None where it can't be told which there are.
  func read() -> [Level] {
    var ids = IDRegister()
    return (parent.filledList("levels") ?? []).allOrNil { value in
      guard
        let fields = Fields(
          value, file: parent.file, log: parent.log, known: ["id", "from", "text"])
      else { return nil }
      let level = Level(
        id: fields.id(), from: fields.decimal("from") ?? Thousandths(0),
        text: fields.localized("text"))
      ids.enter(level.id, from: fields)
      return level.id.isEmpty ? nil : level
    } ?? []
  }
}
