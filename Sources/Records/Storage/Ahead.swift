import Synchronization

/// The outcome of work that a thread of its own does while something else is done.
public final class Ahead<Output: Sendable>: Sendable {
  private let stage: Mutex<Stage>
  private let outcome: Outcome

  /// Begins it. Where the system has no thread to spare it is done when it is asked for.
  public init(_ work: @escaping @Sendable () -> Output) {
    let outcome = Outcome(work)
    self.outcome = outcome
    stage = Mutex(Stage(worker: Worker { outcome.settle() }))
  }

  /// What it came to, waited for if need be.
  public var output: Output {
    stage.withLock { stage in
      stage.end()
      return outcome.settle()
    }
  }

  /// Whether somebody has waited for the thread's end.
  private struct Stage: ~Copyable {
    var worker: Worker?

    mutating func end() { worker.take()?.join() }
  }

  /// Written by the worker, and read once that has ended.
  private final class Outcome: @unchecked Sendable {
    private let work: @Sendable () -> Output
    private var output: Output?

    init(_ work: @escaping @Sendable () -> Output) { self.work = work }

    @discardableResult
    func settle() -> Output {
      if let output { return output }
      let made = work()
      output = made
      return made
    }
  }
}
