import JSONText
import SelfCheckCore

/// Reads the shared scales, by name.
struct ScalesReader {
  let parent: Fields

  func read() -> [String: [Option]] {
    guard let value = parent.optional("scales") else { return [:] }
    guard let object = value.object else {
      parent.report(.wrongType(key: "scales", expected: .object), at: value.position)
      return [:]
    }
    var scales: [String: [Option]] = [:]
    for member in object.members {
      scales[member.key] = Fields(
        member.value, file: parent.file, log: parent.log, known: ["options"]
      ).map { OptionsReader(isScored: true, lowestPoints: 0, parent: $0).read() }
    }
    return scales
  }
}
