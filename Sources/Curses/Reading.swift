import Canvas

/// The first thing in some bytes from the terminal, and how many of them it is.
struct Reading {
  var length: Int
  var event: Event?
  var beginsPaste = false
  /// Whether it is a control sequence that goes on after these bytes, and counts for nothing.
  var isCutShort = false

  /// Nil while more bytes are needed.
  static func first(in bytes: [UInt8], _ decode: InputDecoder.Decode) -> Reading? {
    guard let first = bytes.first else { return nil }
    if first == .escape { return escaped(bytes, decode) }
    if let key = controlKeys[first] { return Reading(length: 1, event: .key(key)) }
    switch decode(bytes[...]) {
    case .incomplete: return nil
    case .invalid: return Reading(length: 1)
    case .scalar(let scalar, let length):
      let isControl = scalar.properties.generalCategory == .control
      return Reading(length: length, event: isControl ? nil : .key(.character(Character(scalar))))
    }
  }

  private static func escaped(_ bytes: [UInt8], _ decode: InputDecoder.Decode) -> Reading? {
    guard bytes.count > 1 else { return nil }
    switch bytes[1] {
    case .escape: return Reading(length: 1, event: .key(.escape))
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "O"): return applicationKey(bytes)
    default: return chord(bytes, decode)
    }
  }

  /// The bytes that a control sequence goes on with, and those that end it.
  static let parameters: ClosedRange<UInt8> = 0x20...0x3F
  static let finals: ClosedRange<UInt8> = 0x40...0x7E

  /// More than any sequence of ours has.
  private static let mostParameters = 64

  private static func controlSequence(_ bytes: [UInt8]) -> Reading? {
    let parameters = bytes.dropFirst(2).prefix(while: Self.parameters.contains)
    guard let final = bytes.dropFirst(2 + parameters.count).first else {
      return parameters.count > mostParameters
        ? Reading(length: bytes.count, isCutShort: true) : nil
    }
    guard finals.contains(final) else { return Reading(length: parameters.endIndex) }
    if parameters.isEmpty, let extra = extraBytes[final] {
      return bytes.count < 3 + extra ? nil : Reading(length: 3 + extra)
    }
    let sequence = ControlSequence(parameters: parameters, final: final)
    return Reading(
      length: parameters.endIndex + 1, event: sequence.event,
      beginsPaste: sequence == .pasteBegins)
  }

  /// After ESC O: keys as some terminals send them, and those of the number pad.
  private static func applicationKey(_ bytes: [UInt8]) -> Reading? {
    guard bytes.count > 2 else { return nil }
    if let key = ControlSequence.lettered[bytes[2]] { return Reading(length: 3, event: .key(key)) }
    let digit = Int(bytes[2]) - Int(UInt8(ascii: "p"))
    guard (0...9).contains(digit) else {
      return Reading(length: (0x20..<0x7F).contains(bytes[2]) ? 3 : 2)
    }
    return Reading(length: 3, event: .key(.character(Character("\(digit)"))))
  }

  /// ESC with a character: Alt was held. It is one key, and none of ours.
  private static func chord(_ bytes: [UInt8], _ decode: InputDecoder.Decode) -> Reading? {
    switch decode(bytes.dropFirst()) {
    case .incomplete: nil
    case .invalid: Reading(length: 2)
    case .scalar(_, let length): Reading(length: 1 + length)
    }
  }

  /// What follows the letter in two forms that end late: function keys of the Linux console, and
  /// a mouse without SGR coordinates.
  private static let extraBytes: [UInt8: Int] = [UInt8(ascii: "["): 1, UInt8(ascii: "M"): 3]

  private static let controlKeys: [UInt8: Key] = {
    var keys: [UInt8: Key] = [:]
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      keys[letter & 0x1F] = .control(Character(Unicode.Scalar(letter)))
    }
    keys.merge([0x08: .backspace, 0x7F: .backspace, 0x09: .tab, 0x0A: .enter, 0x0D: .enter]) { $1 }
    return keys
  }()
}

extension UInt8 {
  static let escape: UInt8 = 0x1B
}
