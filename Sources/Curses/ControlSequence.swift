import Canvas

/// What stands between ESC [ and the letter that ends such a sequence, and that letter.
struct ControlSequence: Equatable {
  var isPrivate: Bool
  var parameters: [Int]
  var final: UInt8

  /// The bytes between ESC [ and the final one, which are of 0x30–0x3F.
  init(parameters bytes: some Sequence<UInt8>, final: UInt8) {
    let text = String(decoding: Array(bytes), as: UTF8.self)
    isPrivate = text.first == "<"
    parameters = text.drop { "<=>?".contains($0) }
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    self.final = final
  }

  static let pasteBegins = ControlSequence(parameters: "200".utf8, final: UInt8(ascii: "~"))

  /// The key or the mouse's doing that it reports, if it is one that counts.
  var event: Event? {
    if isPrivate { return mouseEvent }
    // A second parameter names the modifiers that were held.
    guard parameters.count < 2 || parameters[1] == 1 else { return nil }
    if final == UInt8(ascii: "~") {
      return parameters.first.flatMap { Self.numbered[$0] }.map(Event.key)
    }
    return Self.lettered[final].map(Event.key)
  }

  private var mouseEvent: Event? {
    guard final == UInt8(ascii: "M"), parameters.count == 3 else { return nil }
    switch parameters[0] {
    case 0: return .click(Point(column: parameters[1] - 1, row: parameters[2] - 1))
    case 64: return .wheel(rows: -1)
    case 65: return .wheel(rows: 1)
    default: return nil
    }
  }

  /// By the letter that ends the sequence, after ESC [ as well as after ESC O.
  static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "F"): .end, UInt8(ascii: "H"): .home,
    UInt8(ascii: "M"): .enter, UInt8(ascii: "Z"): .backTab,
  ]

  private static let numbered: [Int: Key] = [
    1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
  ]
}
