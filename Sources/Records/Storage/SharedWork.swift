import Glibc

/// Work on a list in two halves at once: reading a file is mostly parsing, which one core does alone.
enum SharedWork {
  /// Below this many elements a thread costs more than it saves.
  private static let worthAThread = 32

  /// What the work makes of the elements, in their order; it is called for one part or for each of
  /// two, and then at the same time.
  static func map<Element: Sendable, Output: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (ArraySlice<Element>) -> [Output]
  ) -> [Output] {
    guard elements.count >= worthAThread, sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1 else {
      return work(elements[...])
    }
    let middle = elements.count / 2
    let second = Half { work(elements[middle...]) }
    guard let worker = Worker({ second.run() }) else { return work(elements[...]) }
    let first = work(elements[..<middle])
    worker.join()
    return first + second.output
  }

  /// Written by the worker, and read once that has ended.
  private final class Half<Output>: @unchecked Sendable {
    private let work: @Sendable () -> [Output]
    private(set) var output: [Output] = []

    init(_ work: @escaping @Sendable () -> [Output]) { self.work = work }

    func run() { output = work() }
  }
}
