import JSONText
import SelfCheckCore

/// Reads the shared scales.
struct ScalesReader {
  let parent: Fields

  /// The options of each scale, none where they can't be told; nil where there is no telling which
  /// scales there are.
  func read() -> [Scale]? {
    guard let value = parent.optional("scales") else { return [] }
    guard let object = value.object else {
      parent.report(FormFault.wrongType(key: "scales", expected: .object), at: value.position)
      return nil
    }
    return object.members.map { member in
      if !Identifier.isSound(member.key) {
        parent.report(FormFault.badID(member.key), at: member.keyPosition)
      }
      return Scale(name: member.key, options: options(member.value) ?? [])
    }
  }

  private func options(_ value: JSONValue) -> [Option]? {
    var ids = IDRegister()
    return Fields(value, file: parent.file, log: parent.log, known: ["options"]).flatMap {
      OptionsReader(isScored: true, lowestPoints: 0, parent: $0).read(&ids)
    }
  }
}
