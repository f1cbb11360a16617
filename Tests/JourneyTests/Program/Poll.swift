import Glibc

/// Asks again and again until something is so.
enum Poll {
  struct Vain: Error {
    let what: String
  }

  /// Far beyond what anything takes, so that a hang fails instead of blocking.
  static let bound = Duration.seconds(30)

  static func until(_ what: String, _ isSo: () throws -> Bool) throws {
    let end = ContinuousClock.now + bound
    while try !isSo() {
      guard ContinuousClock.now < end else { throw Vain(what: what) }
      usleep(5000)
    }
  }
}
