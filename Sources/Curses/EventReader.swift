import CTerminal
import Canvas
import Glibc

/// Waits for keys, the mouse and signals at once.
struct EventReader {
  private let escapeDelay: Duration
  private var decoder = InputDecoder(decode: DecodedScalar.inLocale)
  private var decoded: ArraySlice<Event> = []
  private var lastInput = ContinuousClock.now

  /// `escapeDelay` is how long after an ESC its sequence may go on.
  init(escapeDelay: Duration) { self.escapeDelay = escapeDelay }

  /// Waits for the next event, or returns nil when `timeout` milliseconds have passed.
  mutating func next(timeout: Int?) -> Event? {
    let deadline = timeout.map { ContinuousClock.now + .milliseconds(min($0, Int(Int32.max))) }
    while true {
      if let event = Self.takeSignals() ?? decoded.popFirst() { return event }
      switch Readiness.wait(until: [deadline, sequenceDeadline].compactMap(\.self).min()) {
      case .signal: continue
      case .gone: return .hangUp(.hangUp)
      case .input:
        guard read() else { return .hangUp(.hangUp) }
      case .timedOut:
        guard let sequenceDeadline, sequenceDeadline <= .now else { return nil }
        decoded = decoder.finish()[...]
      }
    }
  }

  /// When a sequence that was begun counts as whole.
  private var sequenceDeadline: ContinuousClock.Instant? {
    switch decoder.awaited {
    case nil: nil
    case .sequence: lastInput + escapeDelay
    case .paste: lastInput + .seconds(2)
    }
  }

  /// False when the terminal is gone.
  private mutating func read() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
    guard count > 0 else { return count < 0 && (errno == EINTR || errno == EAGAIN) }
    lastInput = .now
    decoded = decoder.decode(bytes[..<count])[...]
    return true
  }
}

extension EventReader {
  private static func takeSignals() -> Event? {
    var signals = Signals(rawValue: terminal_take_signals())
    if signals.contains(.stop) && signals.end == nil {
      terminal_stop()
      signals = Signals(rawValue: terminal_take_signals()).union(.goOn)
    }
    if let end = signals.end { return .hangUp(end) }
    if signals.contains(.goOn) {
      terminal_resume()
    } else if signals.contains(.resize) {
      terminal_follow_size()
    } else {
      return nil
    }
    return .resize(CursesTerminal.size)
  }
}
