import Glibc

/// A thread that does one job.
struct Worker: ~Copyable {
  private let thread: pthread_t

  /// Starts it; nil where the system has no thread to spare.
  init?(_ job: @escaping @Sendable () -> Void) {
    let job = Unmanaged.passRetained(Job(run: job))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { job in
        job.map { Unmanaged<Job>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, job.toOpaque())
    guard code == 0 else {
      job.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits for its end.
  consuming func join() { pthread_join(thread, nil) }

  /// What C can hand over to a thread.
  private final class Job: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
