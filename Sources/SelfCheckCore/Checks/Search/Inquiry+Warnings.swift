extension Inquiry {
  /// One warning that names everything that was not finished, and what makes it too much.
  var warnings: [Defect] {
    guard let first = unfinished.first else { return [] }
    let names = unfinished.map { $0.name(in: bank.questionnaire) }
    let mends = mends
    return [
      Defect(
        .warning, at: first.path(in: bank.questionnaire),
        what: LocalizedText(
          zh: "没有证完，未发现问题也不等于没有：\(names.map(\.zh).joined(separator: "、"))",
          en: "not proved to the end, so that faults may be left: "
            + names.map(\.en).joined(separator: ", ")),
        mend: LocalizedText(
          zh: mends.map(\.zh).joined(separator: "；或"),
          en: mends.map(\.en).joined(separator: "; or ")))
    ]
  }

  /// Whatever would make the searches shorter.
  private var mends: [LocalizedText] {
    var mends: [LocalizedText] = []
    let (named, followUps) = (names(of: namedQuestions), names(of: followUps))
    if !named.zh.isEmpty {
      mends.append(
        LocalizedText(
          zh: "让这些条件少引用几道题，现在引用的有：\(named.zh)",
          en: "let the conditions name fewer questions than \(named.en)"))
    }
    if !followUps.zh.isEmpty {
      mends.append(
        LocalizedText(
          zh: "简化这些题的“askWhen”：\(followUps.zh)",
          en: "make the \"askWhen\" of these questions simpler: \(followUps.en)"))
    }
    if unfinished.contains(where: \.isScore) {
      mends.append(
        LocalizedText(
          zh: "让分值和权重少几种不同的数", en: "use fewer different points and weights"))
    }
    return mends
  }

  /// The questions that the rules name; where it is about a score, those that its limits name.
  private var namedQuestions: Set<Int> {
    unfinished.reduce(into: []) { named, subject in
      switch subject {
      case .rule(let owner): named.formUnion(bank.condition(of: owner).questions)
      case .dimension(let index):
        for dimension in dimensions(of: index) {
          let limits = bank.questionnaire.dimensions[dimension].limits
          named.formUnion(limits.flatMap(\.when.questions))
        }
      }
    }
  }

  /// The follow-ups among the named questions and among those that count in a score.
  private var followUps: Set<Int> {
    let counted = unfinished.flatMap { subject -> [Int] in
      guard case .dimension(let index) = subject else { return [] }
      return dimensions(of: index).flatMap { bank.scored(in: $0, .full) }
    }
    return namedQuestions.union(counted).filter { bank.asking[$0] != nil }
  }

  private func dimensions(of index: Int?) -> [Int] {
    index.map { [$0] } ?? Array(bank.questionnaire.dimensions.indices)
  }

  /// The questions' ids in bank order; empty where there is none.
  private func names(of questions: Set<Int>) -> LocalizedText {
    let ids = questions.sorted().map { bank.questionnaire.questions[$0].id }
    return LocalizedText(
      zh: ids.map { "“\($0)”" }.joined(separator: "、"),
      en: ids.map { "\"\($0)\"" }.joined(separator: ", "))
  }
}

extension Subject {
  fileprivate var isScore: Bool {
    if case .dimension = self { true } else { false }
  }
}
