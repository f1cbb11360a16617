import Testing

@testable import Records

@Suite struct SharedWorkTests {
  @Test(arguments: [0, 1, 2, 31, 32, 33, 1000])
  func `every element is worked on once, and the results stand in order`(count: Int) {
    let numbers = Array(0..<count)
    #expect(SharedWork.map(numbers) { $0.map { 2 * $0 } } == numbers.map { 2 * $0 })
  }

  @Test func `a part may come to fewer results than it has elements`() {
    let even = SharedWork.map(Array(0..<100)) { $0.filter { $0 % 2 == 0 } }
    #expect(even == Array(stride(from: 0, to: 100, by: 2)))
  }
}
