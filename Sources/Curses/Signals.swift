import CTerminal
import Canvas

/// The signals that came since they were last asked for.
struct Signals: OptionSet {
  let rawValue: Int32

  static let resize = Signals(rawValue: Int32(TERMINAL_SIGNAL_RESIZE))
  static let goOn = Signals(rawValue: Int32(TERMINAL_SIGNAL_CONTINUE))
  static let stop = Signals(rawValue: Int32(TERMINAL_SIGNAL_STOP))
  static let interrupt = Signals(rawValue: Int32(TERMINAL_SIGNAL_INTERRUPT))
  static let hangUp = Signals(rawValue: Int32(TERMINAL_SIGNAL_HANG_UP))
  static let terminate = Signals(rawValue: Int32(TERMINAL_SIGNAL_TERMINATE))

  /// The one that asks the program to end.
  var end: Event.Signal? {
    if contains(.hangUp) { return .hangUp }
    if contains(.terminate) { return .terminate }
    return contains(.interrupt) ? .interrupt : nil
  }
}
