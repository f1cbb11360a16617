/// A list in memory of its own, which never changes: reading it counts no references.
///
/// Whoever makes one deallocates it.
struct FlatList<Element: Sendable>: @unchecked Sendable {
  let count: Int
  private let start: UnsafeMutablePointer<Element>

  init(_ elements: [Element]) {
    count = elements.count
    start = .allocate(capacity: max(1, count))
    for (place, element) in elements.enumerated() {
      (start + place).initialize(to: element)
    }
  }

  /// - Precondition: `place` is in 0..<count; checked in debug builds only.
  subscript(place: Int) -> Element {
    @inline(__always) get {
      assert(0..<count ~= place)
      return start[place]
    }
  }

  func deallocate() {
    start.deinitialize(count: count)
    start.deallocate()
  }
}
