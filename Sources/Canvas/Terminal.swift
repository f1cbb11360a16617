/// Where frames are shown and events come from.
public protocol Terminal {
  var size: Size { get }
  func draw(_ frame: Frame)
  /// Waits for the next event, or returns nil when `timeout` milliseconds have passed; nil waits on.
  func nextEvent(timeout: Int?) -> Event?
}
