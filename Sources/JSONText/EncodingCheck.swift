/// Whether bytes are UTF-8 without a byte order mark, told in bulk before anything is parsed.
enum EncodingCheck {
  static func fault(in bytes: UnsafeRawBufferPointer, fromLine line: Int) -> JSONFault? {
    let start = Position(line: line, column: 1, offset: 0)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return JSONFault(problem: .byteOrderMark(.utf8), position: start)
    }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      return JSONFault(problem: .byteOrderMark(.utf16), position: start)
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.bindMemory(to: UInt8.self).span)
      return nil
    } catch {
      let sound = UnsafeRawBufferPointer(rebasing: bytes[..<error.byteOffsets.lowerBound])
      return JSONFault(
        problem: .invalidUTF8, position: Cursor.position(after: sound, fromLine: line))
    }
  }
}
