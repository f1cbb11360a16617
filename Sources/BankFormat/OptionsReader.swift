import JSONText
import SelfCheckCore

/// Reads the options of a question or of a scale.
struct OptionsReader {
  /// An option mask has 64 places; no list that a person reads comes near.
  static let bound = 30

  let isScored: Bool
  let lowestPoints: Int
  let parent: Fields

  /// The options, their ids entered; nil where it can't be told which there are.
  func read(_ ids: inout IDRegister) -> [Option]? {
    guard let values = parent.filledList("options") else { return nil }
    if values.count == 1 { parent.report(QuestionFault.tooFewOptions(1), at: values[0].position) }
    let options = values.allOrNil { readOption($0, &ids) }
    if values.count > Self.bound {
      parent.report(QuestionFault.tooManyOptions(Self.bound), at: values[Self.bound].position)
      return nil
    }
    return options
  }

  /// Nil where it can't be told which it is.
  func readOption(_ value: JSONValue, _ ids: inout IDRegister) -> Option? {
    let known = ["id", "text"] + (isScored ? ["points", "remark"] : [])
    guard let fields = Fields(value, file: parent.file, log: parent.log, known: known) else {
      return nil
    }
    let id = fields.id()
    ids.enter(id, from: fields)
    let option = Option(
      id: id, points: isScored ? fields.whole("points", in: lowestPoints...100) : 0,
      text: fields.localized("text"), remark: fields.optionalLocalized("remark"))
    return id.isEmpty ? nil : option
  }
}
