import SelfCheckCore

/// A result with one of each thing that a result may have: 59 of 80 under a limit of 70, and a part
/// that is not scored.
enum SampleResult {
  static let result = RecordedResult(
    form: .full, questionnaire: QuestionnaireStamp(id: "bank", version: "1.2.3", digest: 255),
    dimensions: [outlook, style], overall: nil, overallLevel: nil, levels: levels)

  static let round = Round(
    id: "20261122-093000-7f3a", sequence: 3, form: .full, questionnaire: result.questionnaire,
    started: Moment("2026-11-22T09:30:00+08:00")!, finished: Moment("2026-11-22T09:36:15+08:00")!,
    answers: ["takes-on": .text("every")], seconds: [:], result: result)

  static let levels = [
    RecordedLevel(id: "solid", from: Thousandths(85)),
    RecordedLevel(id: "priority", from: Thousandths(0)),
  ]

  private static let outlook = RecordedDimension(
    id: "outlook", weight: 2, score: Fraction(70), level: "priority", answered: 2, asked: 3,
    notApplicable: 1, points: 59, maximum: 80, levels: levels,
    limits: [
      RecordedLimit(id: "late", to: Thousandths(70)),
      RecordedLimit(id: "mild", to: Thousandths(80)),
    ],
    findings: [RecordedFinding(id: "waits", severity: .serious)],
    undecided: [UndecidedFinding(id: "silent", needs: ["report", "days"])],
    contributions: [
      RecordedContribution(question: "takes-on", points: 19, maximum: 20, weight: 3, revision: 1),
      RecordedContribution(question: "days", points: 1, maximum: 10, weight: 2, revision: 4),
    ])

  private static let style = RecordedDimension(
    id: "style", weight: 1, score: nil, level: nil, answered: 0, asked: 4, notApplicable: 0,
    points: 0, maximum: 0, levels: levels, limits: [], findings: [], undecided: [],
    contributions: [])
}
