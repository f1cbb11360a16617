import SelfCheckCore
import Testing

@Suite struct SuggestionTests {
  @Test(
    arguments: [
      ("anwser", "answer"), ("wieght", "weight"), ("atmost", "atMost"), ("frequncy", "frequency"),
      ("zzz", nil), ("", nil), ("1d", nil), ("x", nil), ("10d", "10a"),
    ] as [(String, String?)])
  func theNearestNameWithinAThirdIsMeant(name: String, suggestion: String?) {
    let names = ["answer", "weight", "atMost", "atLeast", "frequency", "1a", "10a", "10b"]
    #expect(Suggestion.closest(to: name, in: names) == suggestion)
  }

  @Test(
    arguments: [
      ("shares", "share"), ("weekly-4", "weekly-5"), ("monthly-6", nil), ("other", nil),
    ] as [(String, String?)])
  func aNameIsTakenForTheOnlyNearOne(name: String, suggestion: String?) {
    let names = ["share", "weekly-5", "monthly-4", "monthly-5"]
    #expect(Suggestion.only(closeTo: name, in: names) == suggestion)
  }
}
