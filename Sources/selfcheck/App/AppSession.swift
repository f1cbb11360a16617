import SelfCheckCore

/// The terminal app from its first paint to the restored terminal.
enum AppSession {
  enum Opening {
    case home
    case round(Form)
  }

  static func run(_ options: CommonOptions, opening: Opening) throws(Failure) {
  }
}
