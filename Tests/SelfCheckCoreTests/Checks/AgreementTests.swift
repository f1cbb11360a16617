import Foundation
import SelfCheckCore
import Testing

/// The checks against brute force: on small random banks they find just what all worlds show.
@Suite struct AgreementTests {
  /// SELFCHECK_BANKS=100000 makes the long run of it.
  static let banks =
    ProcessInfo.processInfo.environment["SELFCHECK_BANKS"].flatMap(Int.init) ?? 300

  @Test func `on random banks the checks find what trying every answer finds`() throws {
    var worlds = 0
    var witnesses = 0
    var counts: [String: Int] = [:]
    for number in 0..<Self.banks {
      var random = RandomBank(seed: 20_261_123 &+ UInt64(number))
      let bank = random.questionnaire(worlds: number % 20 == 0 ? 1000 : 100)
      let plain = PlainDefects(bank)
      let expected = plain.byCheck
      // Samples answer most; without them, everything is left to the searches.
      let found = try FoundDefects(bank, samples: number % 2 == 0 ? 0 : 256)
      for (check, lines) in expected {
        #expect(found.byCheck[check] == lines, "bank \(number), \(check)")
        counts[check, default: 0] += lines.count
      }
      #expect(found.unfinished == [], "bank \(number)")
      for witnessed in found.witnessed {
        #expect(witnessed.isTrue(of: bank), "bank \(number), \(witnessed.owner)")
      }
      worlds += plain.worldCount
      witnesses += found.witnessed.count
    }
    let listed = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    print(
      "\(Self.banks) banks, \(worlds) worlds, \(witnesses) witnesses;",
      listed.joined(separator: ", "))
    #expect(counts.values.allSatisfy { $0 > 0 }, "\(counts)")
  }
}
