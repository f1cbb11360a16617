import Glibc
import Synchronization
import Testing

@testable import Records

@Suite struct AheadTests {
  @Test func `the work is done once, however often it is asked for`() {
    let count = Atomic(0)
    let ahead = Ahead { count.add(1, ordering: .relaxed).newValue }
    #expect([ahead.output, ahead.output] == [1, 1])
  }

  @Test func `it is begun before it is asked for`() {
    let hasBegun = Mutex(false)
    let ahead = Ahead { hasBegun.withLock { $0 = true } }
    while !hasBegun.withLock({ $0 }) { sched_yield() }
    ahead.output
  }

  @Test func `several threads get the same`() {
    let ahead = Ahead { (0..<1000).reduce(0, +) }
    let askers = (0..<4).map { _ in Ahead { ahead.output } }
    #expect(askers.map(\.output) == [499500, 499500, 499500, 499500])
  }
}
