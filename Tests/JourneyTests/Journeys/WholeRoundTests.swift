import JSONText
import SelfCheckCore
import Testing

@Suite("A whole round by keyboard alone", .needsTmux)
struct WholeRoundTests {
  struct Sitting: CustomTestStringConvertible {
    let language: Language
    let form: Form
    let columns: Int
    let rows: Int
    var testDescription: String { "\(form) in \(language) at \(columns)×\(rows)" }
  }

  static let sittings = [
    Sitting(language: .zh, form: .short, columns: 80, rows: 24),
    Sitting(language: .en, form: .short, columns: 80, rows: 24),
    Sitting(language: .zh, form: .full, columns: 80, rows: 24),
    Sitting(language: .zh, form: .short, columns: 40, rows: 12),
  ]

  @Test("is kept with the scores that score gives for its answers", arguments: sittings)
  func wholeRound(_ sitting: Sitting) throws {
    let person = try Person(
      columns: sitting.columns, rows: sitting.rows, language: sitting.language)
    try person.opensHome()
    try person.starts(sitting.form)
    let given = try person.answersEverything(by: .seeded(20))
    try person.finishes()
    try person.presses("Escape")
    try person.seesHome()
    try person.quits()
    try person.leavesNothingOnScreen()

    let round = try person.home.round(1)
    #expect(round["form"]?.string == sitting.form.rawValue)
    #expect(try round.answers == given.mapValues(\.json))
    try expectSameScores(of: person.home, as: round)
  }

  /// Hints on how the answers were given need the seconds, which only the round has.
  private func expectSameScores(of home: Home, as round: JSONValue) throws {
    let file: JSONDocument = [
      "form": JSONDocument(try #require(round["form"])),
      "answers": JSONDocument(try #require(round["answers"])),
    ]
    let scored = try home.selfcheck(
      "score", "-", "--json", "--explain", input: JSONWriter(layout: .compact).text(file))
    let shown = try home.selfcheck("show", "last", "--json", "--explain").json()
    #expect(scored.complaint.isEmpty)
    for key in try scored.json().keys where key != "quality" {
      let (shown, scored) = (try #require(shown[key]), try #require(try scored.json()[key]))
      #expect(JSONDocument(shown) == JSONDocument(scored), "\(key)")
    }
  }
}
