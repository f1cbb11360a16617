import JSONText
import SelfCheckCore

/// A round's scorecard as it stands in the round's file: scores exact, as "n/d".
enum ResultFormat {
  static func document(_ result: RecordedResult) -> JSONDocument {
    [
      "overall": ["score": document(result.overall), "level": document(result.overallLevel)],
      "levels": document(result.levels),
      "dimensions": .array(result.dimensions.map(document)),
    ]
  }

  private static func document(_ dimension: RecordedDimension) -> JSONDocument {
    [
      "id": .string(dimension.id), "weight": .int(dimension.weight),
      "score": document(dimension.score), "level": document(dimension.level),
      "answered": .int(dimension.answered), "asked": .int(dimension.asked),
      "notApplicable": .int(dimension.notApplicable), "points": .int(dimension.points),
      "maximum": .int(dimension.maximum), "levels": document(dimension.levels),
      "limits": .array(
        dimension.limits.map { ["id": .string($0.id), "to": .thousandths($0.to.count)] }),
      "findings": .array(
        dimension.findings.map {
          ["id": .string($0.id), "severity": .string($0.severity.rawValue)]
        }),
      "undecided": .array(
        dimension.undecided.map {
          ["id": .string($0.id), "needs": .array($0.needs.map(JSONDocument.string))]
        }),
      "contributions": .array(dimension.contributions.map(document)),
    ]
  }

  private static func document(_ contribution: RecordedContribution) -> JSONDocument {
    [
      "question": .string(contribution.question), "points": .int(contribution.points),
      "maximum": .int(contribution.maximum), "weight": .int(contribution.weight),
      "revision": .int(contribution.revision),
    ]
  }

  private static func document(_ levels: [RecordedLevel]) -> JSONDocument {
    .array(levels.map { ["id": .string($0.id), "from": .thousandths($0.from.count)] })
  }

  private static func document(_ score: Fraction?) -> JSONDocument {
    score.map { .string($0.description) } ?? .null
  }

  private static func document(_ id: String?) -> JSONDocument {
    id.map(JSONDocument.string) ?? .null
  }
}

extension ResultFormat {
  /// Sums and counts that a file may hold; far above any bank's.
  private static let sums = 0...1_000_000_000
  /// Weights and points that a bank may have.
  private static let weights = 1...100
  private static let points = 0...100
  /// The mean over dimensions, as large as a bank's may be; it is shown and compared with levels.
  private static let overallBound = Int128.max / 400_000

  static func read(
    _ fields: RecordFields, form: Form, stamp: QuestionnaireStamp
  ) throws(RecordFault) -> RecordedResult {
    let overall = try fields.fields("overall")
    let dimensions = try fields.list("dimensions", dimension)
    guard fit(dimensions) else {
      throw .wrongType(key: "dimensions", try fields.value("dimensions").position)
    }
    return RecordedResult(
      form: form, questionnaire: stamp, dimensions: dimensions,
      overall: try overall.score("score", denominator: overallBound),
      overallLevel: try overall.optionalString("level"),
      levels: try fields.list("levels", level))
  }

  /// Whether whatever is calculated with them fits: the bound that a bank's own numbers keep.
  private static func fit(_ dimensions: [RecordedDimension]) -> Bool {
    let weights = dimensions.reduce(0) { $0 + $1.weight }
    return dimensions.reduce(Int128(400_000 * max(1, weights))) { bound, dimension in
      let factor =
        dimension.limits.isEmpty ? weight(of: dimension) : max(1000, weight(of: dimension))
      let (product, overflows) = bound.multipliedReportingOverflow(by: Int128(max(1, factor)))
      return bound == 0 || overflows ? 0 : product
    } > 0
  }

  private static func weight(of dimension: RecordedDimension) -> Int {
    weight(of: dimension.contributions)
  }

  private static func weight(of contributions: [RecordedContribution]) -> Int {
    contributions.reduce(0) { $0 + $1.weight * $1.maximum }
  }

  private static func dimension(_ fields: RecordFields) throws(RecordFault) -> RecordedDimension {
    let contributions = try fields.list("contributions", contribution)
    // A score is a share of the weighted sum, or a limit in thousandths.
    let bound = Int128(max(1000, weight(of: contributions)))
    return RecordedDimension(
      id: try fields.string("id"), weight: try fields.whole("weight", in: weights),
      score: try fields.score("score", denominator: bound),
      level: try fields.optionalString("level"),
      answered: try fields.whole("answered", in: sums), asked: try fields.whole("asked", in: sums),
      notApplicable: try fields.whole("notApplicable", in: sums),
      points: try fields.whole("points", in: sums), maximum: try fields.whole("maximum", in: sums),
      levels: try fields.list("levels", level), limits: try fields.list("limits", limit),
      findings: try fields.list("findings", finding),
      undecided: try fields.list("undecided", undecided),
      contributions: contributions)
  }

  private static func level(_ fields: RecordFields) throws(RecordFault) -> RecordedLevel {
    RecordedLevel(id: try fields.string("id"), from: try fields.edge("from"))
  }

  private static func limit(_ fields: RecordFields) throws(RecordFault) -> RecordedLimit {
    RecordedLimit(id: try fields.string("id"), to: try fields.edge("to"))
  }

  private static func finding(_ fields: RecordFields) throws(RecordFault) -> RecordedFinding {
    RecordedFinding(id: try fields.string("id"), severity: try fields.word("severity"))
  }

  private static func undecided(_ fields: RecordFields) throws(RecordFault) -> UndecidedFinding {
    UndecidedFinding(id: try fields.string("id"), needs: try fields.strings("needs"))
  }

  private static func contribution(
    _ fields: RecordFields
  ) throws(RecordFault) -> RecordedContribution {
    let maximum = try fields.whole("maximum", in: points)
    return RecordedContribution(
      question: try fields.string("question"), points: try fields.whole("points", in: 0...maximum),
      maximum: maximum, weight: try fields.whole("weight", in: weights),
      revision: try fields.whole("revision", in: 1...1_000_000))
  }
}
