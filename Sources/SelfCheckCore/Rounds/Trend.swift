/// The scores of all rounds of one questionnaire, as they were scored, the oldest first.
public struct Trend: Hashable, Sendable {
  public let points: [Point]

  /// - Parameter points: by sequence.
  public init(_ points: [Point]) { self.points = points }

  /// The ids of the newest round and the one before it, which comes first; fewer where there are.
  public var lastTwo: [String] { points.suffix(2).map(\.id) }

  /// One round's scores.
  public struct Point: Hashable, Sendable {
    public let id: String
    public let sequence: Int
    public let finished: Moment
    public let form: Form
    public let questionnaire: QuestionnaireStamp
    /// 0…100, exact; nil while a dimension is not scored.
    public let overall: Fraction?
    public let overallLevel: String?
    public let dimensions: [Mark]

    /// A dimension's score and the id of its level; nil where it was not scored.
    public struct Mark: Hashable, Sendable {
      public let id: String
      public let score: Fraction?
      public let level: String?
    }

    public init(_ round: Round) {
      id = round.id
      sequence = round.sequence
      finished = round.finished
      form = round.form
      questionnaire = round.questionnaire
      overall = round.result.overall
      overallLevel = round.result.overallLevel
      dimensions = round.result.dimensions.map {
        Mark(id: $0.id, score: $0.score, level: $0.level)
      }
    }

    /// Whether both were scored over the same questions by the same rules.
    public func isOnOneFooting(with other: Point) -> Bool {
      form == other.form && questionnaire.digest == other.questionnaire.digest
    }
  }
}
