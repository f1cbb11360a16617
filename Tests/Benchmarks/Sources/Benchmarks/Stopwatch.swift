/// Times a job by the best of several runs, each long enough for the clock.
enum Stopwatch {
  /// Nanoseconds that the job takes once.
  static func time(_ job: () -> Void) -> Double {
    let clock = ContinuousClock()
    job()
    let once = max(1, clock.measure(job).nanoseconds)
    let rounds = max(1, Int(100_000_000 / once))
    return (0..<7).map { _ in
      clock.measure { for _ in 0..<rounds { job() } }.nanoseconds / Double(rounds)
    }.min() ?? 0
  }

  static func report(_ what: String, every nanoseconds: Double) {
    print("\(what): \(shown(nanoseconds))")
  }

  static func shown(_ nanoseconds: Double) -> String {
    switch nanoseconds {
    case ..<10_000: "\(Int(nanoseconds)) ns"
    case ..<10_000_000: "\(Int(nanoseconds / 1000)) µs"
    default: "\(Int(nanoseconds / 1_000_000)) ms"
    }
  }
}

extension Duration {
  var nanoseconds: Double {
    Double(components.seconds) * 1e9 + Double(components.attoseconds) / 1e9
  }
}
