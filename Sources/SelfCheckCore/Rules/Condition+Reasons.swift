extension Condition {
  /// The questions of the parts that make the condition hold, or with false make it fail: of a
  /// choice of parts only those that do so.
  ///
  /// - Precondition: the condition holds over the facts, or with false fails.
  func questions(making truth: Bool, over facts: some Facts) -> Set<Int> {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.filter { $0.holds(over: facts) == truth }.reduce(into: []) {
        $0.formUnion($1.questions(making: truth, over: facts))
      }
    case .not(let part): part.questions(making: !truth, over: facts)
    default: Set(questions)
    }
  }
}

extension Assessment {
  /// The questions whose answers make a finding hold, each once, in bank order.
  public func questionsBehind(_ finding: Finding) -> [Int] {
    finding.when.questions(making: true, over: situation).sorted()
  }
}
