import JSONText
import Testing

@Suite struct MemberListTests {
  /// Keys of two digits, so that their order is that of their numbers.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let numbers: [Int]

    init(_ name: String, _ numbers: [Int]) { (testDescription, self.numbers) = (name, numbers) }

    func key(_ number: Int) -> String { "k\(10 + number)" }
  }

  static let orders = [
    Case("few, ascending", Array(0..<5)), Case("few, descending", (0..<5).reversed()),
    Case("few, the last two swapped", [0, 1, 2, 4, 3]),
    Case("one less than many, ascending", Array(0..<15)),
    Case("just many, ascending", Array(0..<16)),
    Case("many, ascending", Array(0..<80)), Case("many, descending", (0..<80).reversed()),
    Case("many, out of order from the second on", [79] + Array(0..<79)),
    Case("many, out of order before they are many", Array(1..<15) + [0] + Array(15..<80)),
    Case("out of order as they become many", Array(1..<16) + [0] + Array(16..<80)),
    Case("out of order just behind that", Array(1..<17) + [0] + Array(17..<80)),
    Case("many, the last one out of order", Array(1..<80) + [0]),
  ]

  @Test(arguments: orders)
  func `every member is found by its key, and stands where it stood`(order: Case) throws {
    let members = order.numbers.map { "\"\(order.key($0))\": \($0)" }.joined(separator: ",")
    let reading = JSONReader().read(Array("{\(members)}".utf8))
    #expect(reading.faults.isEmpty)
    let object = try #require(reading.value?.object)
    #expect(object.members.map(\.key) == order.numbers.map(order.key))
    #expect(order.numbers.map { object[order.key($0)]?.number?.int } == order.numbers)
    for absent in ["k", "k09", "k100", "k10a", "k999", "l"] { #expect(object[absent] == nil) }
  }

  @Test(arguments: orders)
  func `whichever key comes a second time is a duplicate, at once or behind all others`(
    order: Case
  ) throws {
    for (place, number) in order.numbers.enumerated() {
      for repeated in [place + 1, order.numbers.count] {
        var keys = order.numbers.map(order.key)
        keys.insert(order.key(number), at: repeated)
        let text = keys.map { "\"\($0)\": 0" }.joined(separator: ",\n")
        let reading = JSONReader().read(Array("{\(text)}".utf8))
        #expect(reading.faults.map(\.position.line) == [repeated + 1])
        #expect(reading.value?.object?.members.count == order.numbers.count)
      }
    }
  }
}
