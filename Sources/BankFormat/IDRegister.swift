import JSONText

/// The ids of one kind and where they stand, so that none stands twice.
struct IDRegister {
  private var places: [String: (file: String, line: Int)] = [:]
  private let areReferredTo: Bool

  /// - Parameter areReferredTo: whether ids of this kind are named elsewhere.
  init(areReferredTo: Bool = true) { self.areReferredTo = areReferredTo }

  /// Enters the id of an object; one that is there already is reported.
  mutating func enter(_ id: String, from fields: Fields) {
    guard !id.isEmpty else { return }
    let position = fields.optional("id")?.position ?? fields.position
    if let first = places[id] {
      fields.report(
        ReferenceFault.duplicateID(
          id, file: first.file, line: first.line, isReferredTo: areReferredTo), at: position)
    } else {
      places[id] = (fields.file, position.line)
    }
  }
}
