extension Parser {
  /// Reads the string whose opening quote is here.
  mutating func readString() throws(JSONFault) -> String {
    let start = cursor.offset + 1
    var run = PlainRun(in: cursor, from: start)
    if cursor.byte(at: run.end) == UInt8(ascii: "\"") {
      let text = cursor.text(start..<run.end)
      cursor.advance(to: run.end + 1, continuations: run.continuations)
      return text
    }
    return try readEscapedString(from: start, firstRun: &run)
  }

  /// Reads on where the first run of plain characters ends in something other than a quote.
  private mutating func readEscapedString(
    from start: Int, firstRun run: inout PlainRun
  ) throws(JSONFault) -> String {
    var text = cursor.text(start..<run.end)
    var continuations = run.continuations
    while try continues(at: run.end) {
      let (scalar, end) = try readEscape(at: run.end)
      text.unicodeScalars.append(scalar)
      run = PlainRun(in: cursor, from: end)
      text += cursor.text(end..<run.end)
      continuations += run.continuations
    }
    cursor.advance(to: run.end + 1, continuations: continuations)
    return text
  }

  /// Whether there is an escape at `offset`, and not the closing quote.
  private func continues(at offset: Int) throws(JSONFault) -> Bool {
    switch cursor.byte(at: offset) {
    case UInt8(ascii: "\""): return false
    case UInt8(ascii: "\\"): return true
    case .some(let byte): throw fault(.controlCharacter(Unicode.Scalar(byte)), at: offset)
    case nil: throw fault(.unterminatedString)
    }
  }

  /// The scalar that the escape at `offset` stands for, and where the escape ends.
  private func readEscape(at offset: Int) throws(JSONFault) -> (scalar: Unicode.Scalar, end: Int) {
    guard let letter = cursor.scalar(at: offset + 1) else { throw fault(.unterminatedString) }
    switch letter {
    case "\"", "\\", "/": return (letter, offset + 2)
    case "b": return ("\u{8}", offset + 2)
    case "f": return ("\u{C}", offset + 2)
    case "n": return ("\n", offset + 2)
    case "r": return ("\r", offset + 2)
    case "t": return ("\t", offset + 2)
    case "u": return try readUnicodeEscape(at: offset)
    default: throw fault(.unknownEscape(letter), at: offset)
    }
  }

  private func readUnicodeEscape(
    at offset: Int
  ) throws(JSONFault) -> (scalar: Unicode.Scalar, end: Int) {
    let unit = try codeUnit(at: offset)
    if let scalar = Unicode.Scalar(unit) { return (scalar, offset + 6) }
    guard UTF16.isLeadSurrogate(unit), cursor.byte(at: offset + 6) == UInt8(ascii: "\\"),
      cursor.byte(at: offset + 7) == UInt8(ascii: "u")
    else { throw fault(.loneSurrogate(unit), at: offset) }
    let trail = try codeUnit(at: offset + 6)
    guard UTF16.isTrailSurrogate(trail) else { throw fault(.loneSurrogate(unit), at: offset) }
    return (UTF16.decode(UTF16.EncodedScalar([unit, trail])), offset + 12)
  }

  /// The number in the four hexadecimal digits of the `\u` at `offset`.
  private func codeUnit(at offset: Int) throws(JSONFault) -> UInt16 {
    var unit: UInt16 = 0
    for place in offset + 2..<offset + 6 {
      guard
        let digit = cursor.byte(at: place).flatMap({ Character(Unicode.Scalar($0)).hexDigitValue })
      else { throw fault(.incompleteUnicodeEscape, at: offset) }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}

/// The bytes of a string up to the first quote, backslash or control character.
private struct PlainRun {
  private(set) var end: Int
  /// How many of the bytes begin no scalar.
  private(set) var continuations = 0

  init(in cursor: Cursor, from start: Int) {
    end = start
    while let word = cursor.word(at: end) {
      let stops = word.stops
      // Flags above the lowest one may be false, by a borrow; the lowest never is.
      let plain = stops.trailingZeroBitCount / 8
      continuations +=
        (word.continuations & (plain == 8 ? .max : 1 << UInt64(plain * 8) - 1))
        .nonzeroBitCount
      end += plain
      if stops != 0 { return }
    }
    while let byte = cursor.byte(at: end), !byte.isStop {
      if byte & 0xC0 == 0x80 { continuations += 1 }
      end += 1
    }
  }
}

extension UInt8 {
  fileprivate var isStop: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}

extension UInt64 {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each of its bytes that ends a run of plain characters.
  fileprivate var stops: UInt64 {
    let quotes = self ^ (UInt64.ones * 0x22)
    let backslashes = self ^ (UInt64.ones * 0x5C)
    let quote = (quotes &- UInt64.ones) & ~quotes
    let backslash = (backslashes &- UInt64.ones) & ~backslashes
    let control = (self &- UInt64.ones * 0x20) & ~self
    return (quote | backslash | control) & UInt64.highBits
  }

  /// The low bit of each of its bytes of the form 10xxxxxx.
  fileprivate var continuations: UInt64 { (self >> 7) & (~self >> 6) & UInt64.ones }
}
