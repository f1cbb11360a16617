import Records

/// What came of the lines of an import.
struct ImportTally {
  private(set) var addedRounds = 0
  private(set) var addedPlans = 0
  private(set) var raisedPlans = 0
  private(set) var presentRounds = 0
  /// Those that are here as they came, or in a later revision.
  private(set) var presentPlans = 0
  var refused = 0

  mutating func count(_ outcome: RecordImport.Outcome) {
    switch outcome {
    case .addedRound: addedRounds += 1
    case .presentRound: presentRounds += 1
    case .addedPlan: addedPlans += 1
    case .raisedPlan: raisedPlans += 1
    case .presentPlan, .olderPlan: presentPlans += 1
    case .blank: break
    }
  }
}
