/// How two findings that can both turn out either way go together.
enum FindingRelation: Hashable {
  /// They hold for the same answers, over all forms.
  case same
  /// Where the first holds, the second does.
  case implies
  case isImplied
  /// They never hold both.
  case excludes
}

extension Inquiry {
  /// How the findings go together; nil where nothing is to be said of them, or nothing is known.
  mutating func relation(of first: RuleOwner, to second: RuleOwner) -> FindingRelation? {
    if isPossible(first, true, second, true) == .no { return .excludes }
    switch (isPossible(first, true, second, false), isPossible(first, false, second, true)) {
    case (.no, .no): return .same
    case (.no, _): return .implies
    case (_, .no): return .isImplied
    default: return nil
    }
  }

  /// Whether the samples leave it possible that the findings are the same.
  func mayBeSame(_ first: RuleOwner, _ second: RuleOwner) -> Bool {
    bank.forms.allSatisfy { samples(of: $0)[first] == samples(of: $0)[second] }
  }

  private mutating func isPossible(
    _ first: RuleOwner, _ firstHolds: Bool, _ second: RuleOwner, _ secondHolds: Bool
  ) -> Certainty {
    let isSampled = bank.forms.contains { form in
      let (a, b) = (samples(of: form)[first], samples(of: form)[second])
      return firstHolds && secondHolds
        ? !a.isDisjoint(with: b) : firstHolds ? !a.isSubset(of: b) : !b.isSubset(of: a)
    }
    if isSampled { return .yes }
    let claims = [(first, firstHolds), (second, secondHolds)].map { owner, holds in
      LevelCombinations.Claim(rule: bank.rule(of: owner), holds: holds)
    }
    return Certainty(find(claims, in: bank.forms, about: .rule(second)))
  }
}
