/// Findings and limits of two rounds on one footing.
///
/// Where the rounds are recomputed, the rules are those of the bank at hand, applied to the answers
/// that both rounds share in a revision that the bank still has, and to the recomputed scores: what
/// other answers decide is told of neither.
struct RuleTurnover {
  private let footing: Footing
  private let older: RuleSide
  private let newer: RuleSide

  /// - Parameter changes: of the dimensions' scores.
  init(_ footing: Footing, _ changes: [DimensionChange]) {
    self.footing = footing
    older = RuleSide(footing.older, in: footing, levels: footing.levels(of: \.older, in: changes))
    newer = RuleSide(footing.newer, in: footing, levels: footing.levels(of: \.newer, in: changes))
  }

  var findings: Turnover<ComparedFinding> {
    let severities = [footing.older, footing.newer].flatMap(\.result.dimensions)
      .flatMap(\.findings).reduce(into: [:]) { $0[$1.id] = $1.severity }
    let names = older.firedFindings.union(newer.firedFindings).union(footing.recordedFindings)
    let elements = footing.inOrder(names, of: \.findings, \.id).map { name in
      let severity =
        severities[name.rule]
        ?? footing.dimension(name.dimension)?.findings.first { $0.id == name.rule }?.severity
      return ComparedFinding(
        dimension: name.dimension, id: name.rule, severity: severity ?? .watch)
    }
    return Turnover(
      of: elements,
      older: { older.truth(ofFinding: RuleName($0.dimension, $0.id)) },
      newer: { newer.truth(ofFinding: RuleName($0.dimension, $0.id)) },
      wasRecorded: { footing.recordedFindings.contains(RuleName($0.dimension, $0.id)) })
  }

  var limits: Turnover<ComparedLimit> {
    let names = older.appliedLimits.union(newer.appliedLimits).union(footing.recordedLimits)
    let elements = footing.inOrder(names, of: \.limits, \.id).map {
      ComparedLimit(dimension: $0.dimension, id: $0.rule)
    }
    return Turnover(
      of: elements,
      older: { older.truth(ofLimit: RuleName($0.dimension, $0.id)) },
      newer: { newer.truth(ofLimit: RuleName($0.dimension, $0.id)) },
      wasRecorded: { footing.recordedLimits.contains(RuleName($0.dimension, $0.id)) })
  }
}

extension Footing {
  fileprivate var recordedFindings: Set<RuleName> {
    older.result.names { $0.findings.map(\.id) }
      .union(newer.result.names { $0.findings.map(\.id) })
  }

  fileprivate var recordedLimits: Set<RuleName> {
    older.result.names { $0.limits.map(\.id) }.union(newer.result.names { $0.limits.map(\.id) })
  }

  fileprivate func dimension(_ id: String) -> Dimension? {
    questionnaire.dimensions.first { $0.id == id }
  }

  /// The names in bank order, and then those that the bank no longer has.
  fileprivate func inOrder<Rule>(
    _ names: Set<RuleName>, of rules: (Dimension) -> [Rule], _ id: (Rule) -> String
  ) -> [RuleName] {
    let known = questionnaire.dimensions.flatMap { part in
      rules(part).map { RuleName(part.id, id($0)) }
    }.filter(names.contains)
    let others = names.subtracting(known).sorted {
      ($0.dimension, $0.rule) < ($1.dimension, $1.rule)
    }
    return known + others
  }
}
