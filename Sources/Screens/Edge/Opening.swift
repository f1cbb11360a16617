import SelfCheckCore

/// Where the app opens.
public enum Opening: Hashable, Sendable {
  case home
  /// At the questions: the draft is resumed when its form is this one; nil takes the draft of
  /// either form, and the full form where there is none.
  case round(Form?)
}
