import Foundation
import Testing

/// The answer files beside these tests, whose scores were worked out by hand.
@Suite("the answer files")
struct AnswerFilesTests {
  private func scores(of name: String) throws -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("../Answers/\(name).json").standardized.path
    let outcome = try Home().selfcheck("score", file, "--json")
    #expect(outcome.status == 0)
    #expect(outcome.complaint.isEmpty)
    let score = try outcome.json()
    let dimensions = try #require(score["dimensions"]?.array)
    return try (dimensions + [#require(score["overall"])]).map {
      "\($0["score"]?.number?.text ?? "null") \($0["level"]?.string ?? "null")"
    }
  }

  @Test("all best answers are 100") func best() throws {
    #expect(try scores(of: "best") == Array(repeating: "100.0 solid", count: 5))
  }

  @Test("all worst answers are 0") func worst() throws {
    #expect(try scores(of: "worst") == Array(repeating: "0.0 priority", count: 5))
  }

  /// The short form, staff; points × weight of maximum × weight, in bank order:
  ///
  /// 1. 3·2/4·2 + 2/3 + 3/4 + 0/4 (seven letters) + did not come up + 0/4 = 11/23: 47.826…
  ///    The limit `slow-to-start-everywhere` holds (0 + 0 points) but lies higher, at 70.
  /// 2. 4·2/4·2 + 4/4 + 4/4 + 1·2/4·2 + 0/4 + 4·2/4·2 = 26/36: 72.2…, and the limit
  ///    `style-limit-outcomes-not-asked` holds (1 + 0 points): lowered to 70.
  /// 3. 2/4 + 2/4 + 2·2/4·2 + 3·2/4·2 + did not come up + 3/4 = 17/28: 60.714…
  /// 4. 3/4 + 3/4 + 2·2/4·2 + unanswered + 3·2/4·2 + 3/4 = 19/28: 67.857…; five of six answered
  ///    are 83 %, enough to be scored.
  ///
  /// Overall: (1100/23 + 70 + 1700/28 + 1900/28) / 4 = 61.599…
  @Test("a mixed round is what it comes to by hand") func mixed() throws {
    #expect(
      try scores(of: "mixed") == [
        "47.8 priority", "70.0 steady", "60.7 to-build-up", "67.9 to-build-up", "61.6 to-build-up",
      ])
  }
}
