extension Parser {
  /// Reads `true`, `false` or `null`.
  mutating func readWord() throws(JSONFault) -> JSONValue.Content {
    let end = endOfWord(from: cursor.offset) { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }
    let word = cursor.text(cursor.offset..<end)
    let content: JSONValue.Content
    switch word {
    case "true": content = .bool(true)
    case "false": content = .bool(false)
    case "null": content = .null
    default: throw fault(.unknownWord(word))
    }
    cursor.advance(to: end)
    return content
  }

  mutating func readNumber() throws(JSONFault) -> JSONNumber {
    let start = cursor.offset
    let end = endOfWord(from: start) {
      $0.isLetterOrDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "+")
        || $0 == UInt8(ascii: "-")
    }
    let digits = cursor.byte == UInt8(ascii: "-") ? start + 1 : start
    if cursor.byte(at: digits) == UInt8(ascii: "0"), digit(at: digits + 1) {
      throw fault(.leadingZero)
    }
    let text = cursor.text(start..<end)
    guard endOfNumber(from: digits) == end else { throw fault(.malformedNumber(text)) }
    cursor.advance(to: end)
    return JSONNumber(text: text)
  }

  private func endOfWord(from start: Int, while isPart: (UInt8) -> Bool) -> Int {
    var end = start
    while let byte = cursor.byte(at: end), isPart(byte) { end += 1 }
    return end
  }

  /// Where the well-formed number whose first digit is at `start` ends, or nil.
  private func endOfNumber(from start: Int) -> Int? {
    guard var end = endOfDigits(from: start) else { return nil }
    if cursor.byte(at: end) == UInt8(ascii: ".") {
      guard let fraction = endOfDigits(from: end + 1) else { return nil }
      end = fraction
    }
    guard let mark = cursor.byte(at: end), mark | 0x20 == UInt8(ascii: "e") else { return end }
    let sign = cursor.byte(at: end + 1)
    let isSigned = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    return endOfDigits(from: end + (isSigned ? 2 : 1))
  }

  /// Where the digits from `start` on end, or nil where there is none.
  private func endOfDigits(from start: Int) -> Int? {
    var end = start
    while digit(at: end) { end += 1 }
    return end > start ? end : nil
  }

  private func digit(at offset: Int) -> Bool {
    cursor.byte(at: offset).map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
