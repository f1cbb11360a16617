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
    let second = Ahead { work(elements[middle...]) }
    return work(elements[..<middle]) + second.output
  }
}
