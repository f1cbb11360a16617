import JSONText

/// The ids of one kind, each told apart from the others and found again by name.
struct IDRegister {
  private var places: [String: (index: Int, file: String, line: Int)] = [:]

  var ids: [String] { places.sorted { $0.value.index < $1.value.index }.map(\.key) }

  subscript(id: String) -> Int? { places[id]?.index }

  /// Enters the id of an object; one that is there already is reported.
  mutating func enter(_ id: String, from fields: Fields) {
    guard !id.isEmpty else { return }
    let position = fields.optional("id")?.position ?? fields.position
    if let first = places[id] {
      fields.report(.duplicateID(id, file: first.file, line: first.line), at: position)
    } else {
      places[id] = (places.count, fields.file, position.line)
    }
  }
}
