import SelfCheckCore

/// Whether anything may be written.
public enum Access: Hashable, Sendable {
  case free
  /// Another window of the program is at work, until it is closed.
  case taken
  /// Not as long as this one runs, for this reason.
  case barred(LocalizedText)
}

extension Access {
  /// Why it lasts that nothing may be written.
  var bar: LocalizedText? {
    if case .barred(let reason) = self { reason } else { nil }
  }
}
