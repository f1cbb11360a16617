import CTerminal
import Glibc

/// What a wait for the terminal and for signals came to.
enum Readiness {
  case input, signal, gone, timedOut

  static func wait(until deadline: ContinuousClock.Instant?) -> Readiness {
    let asked = Int16(POLLIN)
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: asked, revents: 0),
      pollfd(fd: terminal_signal_descriptor(), events: asked, revents: 0),
    ]
    let count = poll(&descriptors, 2, milliseconds(until: deadline))
    if count < 0 || descriptors[1].revents != 0 { return .signal }
    if count == 0 { return .timedOut }
    return descriptors[0].revents == asked ? .input : .gone
  }

  /// Rounded up, so that the deadline has passed when the wait has; -1 waits on.
  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = (deadline - .now) / .milliseconds(1)
    return Int32(min(max(0, left.rounded(.up)), Double(Int32.max)))
  }
}
