/// Reads what an `ImageWriter` wrote.
struct ImageReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var next = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func number() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = bytes[next]
      next += 1
      if byte >= 0x50 { return number | UInt64(byte - 0x50) << shift }
      number |= UInt64(byte - 0x30) << shift
      shift += 5
    }
  }

  mutating func string() -> String {
    let head = Int(number())
    let text = UnsafeBufferPointer(rebasing: bytes[next..<next + head >> 1])
    next += text.count
    return String(copying: UTF8Span(unchecked: text.span, isKnownASCII: head & 1 == 1))
  }
}
