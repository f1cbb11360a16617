import Testing

@testable import SelfCheckCore

@Suite struct RoundVerificationTests {
  private let bank = BankVersion.second.questionnaire

  /// With a limit that holds: q0 is answered with its lowest option.
  private var round: Round {
    var answers = AnswerSet(count: bank.questions.count)
    for question in 1..<bank.questions.count { answers[question] = .single(question - 1) }
    let draft = Draft(
      form: .full, started: Moment(milliseconds: 0, offset: 0), answers: answers)
    return Round(
      draft, of: bank, id: "r", sequence: 1, finished: Moment(milliseconds: 9, offset: 0))
  }

  @Test func `a round as it was kept agrees with its answers and with its own sums`() {
    let anew = RoundVerification(round, by: bank)
    #expect(anew.method == .scoring)
    #expect(anew.differences == [])
    let sums = RoundVerification(round, by: BankVersion.third.questionnaire)
    #expect(sums.method == .adding)
    #expect(sums.differences == [])
  }

  struct Forgery: CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout Round) -> Void
    let place: ResultFact.Place
    let quantity: ResultFact.Quantity
    let stored: String?
    let right: String?
  }

  private static let one = ResultFact.Place.dimension("one")

  @Test(arguments: [
    Forgery(
      testDescription: "a better score", change: { $0.result.dimensions[0].score = Fraction(90) },
      place: one, quantity: .score, stored: "90.0 (90/1)", right: "37.5 (75/2)"),
    Forgery(
      testDescription: "a score better by a hair",
      change: { $0.result.dimensions[0].score = Fraction(3_750_001, 100_000) },
      place: one, quantity: .score, stored: "37.5 (3750001/100000)", right: "37.5 (75/2)"),
    Forgery(
      testDescription: "a better level", change: { $0.result.dimensions[0].level = "solid" },
      place: one, quantity: .level, stored: "solid", right: "priority"),
    Forgery(
      testDescription: "no level", change: { $0.result.dimensions[0].level = nil },
      place: one, quantity: .level, stored: nil, right: "priority"),
    Forgery(
      testDescription: "a better whole", change: { $0.result.overall = Fraction(99) },
      place: .overall, quantity: .score, stored: "99.0 (99/1)", right: "37.5 (75/2)"),
    Forgery(
      testDescription: "fewer answers than points",
      change: { $0.result.dimensions[0].answered = 1 },
      place: one, quantity: .answered, stored: "1", right: "4"),
    Forgery(
      testDescription: "a sum that is none", change: { $0.result.dimensions[0].points += 1 },
      place: one, quantity: .points, stored: "7", right: "6"),
  ])
  func `what was changed is named, by either method`(forgery: Forgery) {
    var forged = round
    forgery.change(&forged)
    let name = ResultFact.Name(place: forgery.place, quantity: forgery.quantity)
    let difference = ResultDifference.value(name, stored: forgery.stored, right: forgery.right)
    for version in [BankVersion.second, .third] {
      let verification = RoundVerification(forged, by: version.questionnaire)
      #expect(verification.differences == [difference], "\(verification.method)")
    }
  }

  @Test func `an answer that was changed shows in all that comes of it`() {
    var forged = round
    forged.answers["q2"] = .text("a")
    let places = RoundVerification(forged, by: bank).differences.map {
      if case .value(let name, _, _) = $0 { name.place } else { ResultFact.Place.overall }
    }
    #expect(places.contains(.question("q2", dimension: "one")))
    #expect(places.contains(Self.one))
  }

  @Test func `an answer that the bank doesn't know is named`() {
    var forged = round
    forged.answers["gone"] = .number(3)
    #expect(
      RoundVerification(forged, by: bank).differences == [.unknownAnswer(question: "gone")])
  }

  @Test func `points without an answer are named where the bank is another`() {
    var forged = round
    forged.answers["q2"] = nil
    #expect(
      RoundVerification(forged, by: BankVersion.third.questionnaire).differences
        == [.pointsWithoutAnswer(question: "q2")])
  }

  @Test func `a question that stands twice, and one that is gone, are named`() {
    var forged = round
    forged.result.dimensions[0].contributions.append(forged.result.dimensions[0].contributions[0])
    let twice = ResultFact.Name(place: .question("q0", dimension: "one"), quantity: .weight)
    #expect(
      RoundVerification(forged, by: bank).differences
        .contains(.value(twice, stored: "1, 1", right: "1")))
    forged.result.dimensions[0].contributions = []
    #expect(
      RoundVerification(forged, by: bank).differences
        .contains(.value(twice, stored: nil, right: "1")))
  }

  @Test func `numbers that no bank has are named, and nothing overflows`() {
    var forged = round
    let denominators: [Int128] = [999_999_937, 999_999_929, 999_999_893, 999_999_883, 999_999_797]
    forged.result.dimensions = denominators.map { denominator in
      var dimension = round.result.dimensions[0]
      dimension.id = "\(denominator)"
      dimension.limits = []
      dimension.contributions = []
      for _ in 0..<3 {
        dimension.contributions.append(
          RecordedContribution(
            question: "q", points: 1, maximum: Int(denominator / 3), weight: 1, revision: 1))
      }
      return dimension
    }
    #expect(!RoundVerification(forged, by: BankVersion.third.questionnaire).differences.isEmpty)
  }
}
