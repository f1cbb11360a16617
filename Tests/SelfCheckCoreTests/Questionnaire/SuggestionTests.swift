import SelfCheckCore
import Testing

@Suite struct SuggestionTests {
  @Test(
    arguments: [
      ("anwser", "answer"), ("wieght", "weight"), ("atmost", "atMost"), ("frequncy", "frequency"),
      ("zzz", nil), ("", nil),
    ] as [(String, String?)])
  func theNearestNameWithinAThirdIsMeant(name: String, suggestion: String?) {
    let names = ["answer", "weight", "atMost", "atLeast", "frequency"]
    #expect(Suggestion.closest(to: name, in: names) == suggestion)
  }
}
