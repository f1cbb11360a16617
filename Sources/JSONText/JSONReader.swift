/// Reads JSON as RFC 8259 has it, and nothing more lenient: no byte order mark, comment, trailing
/// comma, `NaN` or duplicate key. Whatever the bytes are, it ends with a value or with a fault.
public struct JSONReader: Sendable {
  private let depth: Int
  private let size: Int

  /// - Parameters:
  ///   - depth: how deep arrays and objects may be nested; 1…256.
  ///   - size: how many bytes a text may have; at most `UInt32.max - 1`.
  public init(depth: Int = 64, size: Int = 4 << 20) {
    precondition((1...256).contains(depth), "the reader recurses once for each level")
    precondition((0..<Int(UInt32.max)).contains(size), "a position holds 32 bits")
    self.depth = depth
    self.size = size
  }

  /// - Parameter line: the number of the text's first line, where it is part of a larger one.
  public func read(_ bytes: [UInt8], fromLine line: Int = 1) -> JSONReading {
    bytes.withUnsafeBytes { read($0, fromLine: line) }
  }

  /// The bytes need to stay valid only until this returns.
  public func read(_ bytes: UnsafeRawBufferPointer, fromLine line: Int = 1) -> JSONReading {
    guard bytes.count <= size else {
      let start = Position(line: line, column: 1, offset: 0)
      return JSONReading(faults: [JSONFault(problem: .tooLarge(limit: size), position: start)])
    }
    if let fault = EncodingCheck.fault(in: bytes, fromLine: line) {
      return JSONReading(faults: [fault])
    }
    var parser = Parser(cursor: Cursor(validUTF8: bytes, line: line), depthLimit: depth)
    return parser.readText()
  }
}

/// What came of reading a text.
public struct JSONReading: Sendable {
  /// The whole text, or nil where it could not be read to its end.
  ///
  /// It is there beside faults where these are duplicate keys, so that what else is wrong can be
  /// told at once; each key then has its first value.
  public let value: JSONValue?
  /// In the order in which they stand in the text; empty where the text is sound.
  public let faults: [JSONFault]

  init(value: JSONValue? = nil, faults: [JSONFault]) {
    self.value = value
    self.faults = faults
  }
}
