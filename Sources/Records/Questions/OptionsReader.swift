import JSONText
import SelfCheckCore

/// Reads the options of a question or of a scale.
struct OptionsReader {
  /// An option mask has 64 places; no list that a person reads comes near.
  static let bound = 30

  let isScored: Bool
  let lowestPoints: Int
  let parent: Fields

  func read() -> [Option] {
    let values = parent.neededList("options")
    if values.count == 1 { parent.report(.tooFewOptions(1), at: values[0].position) }
    if values.count > Self.bound {
      parent.report(.tooManyOptions(Self.bound), at: values[Self.bound].position)
    }
    var ids = IDRegister()
    return values.prefix(Self.bound).compactMap { value in
      readOption(value) { ids.enter($0, from: $1) }
    }
  }

  func readOption(
    _ value: JSONValue, register: (String, Fields) -> Void = { _, _ in }
  ) -> Option? {
    let known = ["id", "text"] + (isScored ? ["points", "remark"] : [])
    guard let fields = Fields(value, file: parent.file, log: parent.log, known: known) else {
      return nil
    }
    let id = fields.id()
    register(id, fields)
    return Option(
      id: id, points: isScored ? fields.whole("points", in: lowestPoints...100) : 0,
      text: fields.localized("text"), remark: fields.optionalLocalized("remark"))
  }
}
