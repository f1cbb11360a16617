/// One shortcoming of the speech, scored on its own.
public struct Dimension: Sendable {
  public var id: String
  public var name: LocalizedText
  public var shortcoming: LocalizedText
  /// Its share in the overall score; at least 1.
  public var weight: Int
  public var measurementError: MeasurementError?
  /// Best first; the last one begins at 0.
  public var levels: [Level]
  public var behaviours: [Behaviour]
  public var findings: [Finding]
  public var limits: [Limit]
  public var pairs: [Pair]

  public init(
    id: String, name: LocalizedText, shortcoming: LocalizedText, weight: Int = 1,
    measurementError: MeasurementError? = nil, levels: [Level], behaviours: [Behaviour] = [],
    findings: [Finding] = [], limits: [Limit] = [], pairs: [Pair] = []
  ) {
    self.id = id
    self.name = name
    self.shortcoming = shortcoming
    self.weight = weight
    self.measurementError = measurementError
    self.levels = levels
    self.behaviours = behaviours
    self.findings = findings
    self.limits = limits
    self.pairs = pairs
  }
}
