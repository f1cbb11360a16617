import Canvas

/// Turns the bytes that a terminal sends into events, however they are cut into pieces.
///
/// A byte that begins nothing is skipped, never those after it. A chord with Alt, an unknown or a
/// broken sequence is no event: its letters must not count as keys.
struct InputDecoder {
  /// What the bytes so far may be the beginning of, so that silence ends it.
  enum Awaited {
    case sequence, paste
  }

  typealias Decode = (ArraySlice<UInt8>) -> DecodedScalar

  private let decode: Decode
  private var pending: [UInt8] = []
  private var paste: PasteBuffer?
  /// Whether the bytes belong to a control sequence that has become too long to be one of ours.
  private var isSkipping = false

  init(decode: @escaping Decode) { self.decode = decode }

  var awaited: Awaited? {
    if paste != nil { return .paste }
    return isSkipping || pending.first == .escape ? .sequence : nil
  }

  mutating func decode(_ bytes: some Sequence<UInt8>) -> [Event] {
    bytes.flatMap { take($0) }
  }

  /// Takes the silence after the last bytes for the end of what they began.
  mutating func finish() -> [Event] {
    if paste != nil { return [endPaste()] }
    guard awaited == .sequence else { return [] }
    defer {
      pending = []
      isSkipping = false
    }
    return pending == [.escape] ? [.key(.escape)] : []
  }

  private mutating func take(_ byte: UInt8) -> [Event] {
    if let isWhole = paste?.append(byte) { return isWhole ? [endPaste()] : [] }
    if isSkipping {
      isSkipping = Reading.parameters.contains(byte)
      if isSkipping || Reading.finals.contains(byte) { return [] }
    }
    pending.append(byte)
    var events: [Event] = []
    while paste == nil, let reading = Reading.first(in: pending, decode) {
      pending.removeFirst(reading.length)
      if reading.beginsPaste { paste = PasteBuffer() }
      isSkipping = reading.isCutShort
      if let event = reading.event { events.append(event) }
    }
    return events
  }

  private mutating func endPaste() -> Event {
    defer { paste = nil }
    return .paste(paste?.text(decode) ?? "")
  }
}
