import SelfCheckCore

extension ResultDocument {
  /// Levels and bars, one strength, one thing to start with, the findings, circumstances.
  public var overview: Document {
    Document(
      language: language, title: say(title),
      blocks: standing + strength + start + findings + factors + hints
        + (isSameBank ? [] : [.paragraph(say(ResultWording.changedBank))])
        + [.paragraph(say(ResultWording.reading))])
  }

  var standing: [Block] {
    [overall]
      + questionnaire.dimensions.compactMap { dimension in
        recorded(dimension).map {
          scoreBlock(dimension.name[language], $0, in: dimension.levels)
        }
      } + lostDimensions.map { scoreBlock($0.id, $0, in: []) }
  }

  /// What the bank no longer has still counted in the overall score.
  private var lostDimensions: [RecordedDimension] {
    let known = Set(questionnaire.dimensions.map(\.id))
    return result.dimensions.filter { !known.contains($0.id) }
  }

  var overall: Block {
    let label = say(ResultWording.overall)
    guard let score = result.overall else {
      return .score(label: label, tenths: nil, words: say(ResultWording.notScored))
    }
    return .score(
      label: label, tenths: score.tenths,
      words: words(score, level: result.overallLevel, in: questionnaire.levels))
  }

  /// Of the best dimension that has one, the behaviour with the best share of its points, where
  /// that reaches at least three quarters; and the answer that earned most of what it could.
  var strength: [Block] {
    let strong = assessment.behaviourScores.filter { $0.share >= Fraction(3, 4) }
    guard let strongest = strong.max(by: { rank($0) < rank($1) }),
      let shown = strongest.questions.max(by: { share($0) < share($1) }).flatMap(answerItem)
    else { return [] }
    return section(ResultWording.strength, [shown])
  }

  private func rank(_ score: BehaviourScore) -> (Fraction, Fraction, Int) {
    let dimension = assessment.scorecard.dimensions[score.dimension].score ?? .zero
    return (dimension, score.share, score.maximum)
  }

  /// What the question's answer earned of its maximum.
  private func share(_ index: Int) -> Fraction {
    let question = questionnaire.questions[index]
    guard let answer = answers[index], question.maximum > 0 else { return .zero }
    return Fraction(Int128(question.points(for: answer)), Int128(question.maximum))
  }

  /// The gravest finding with the answers behind it; without one, the answer with most to win.
  var start: [Block] {
    if let (dimension, finding) = fired.first {
      return section(
        ResultWording.start,
        [.paragraph(say(ResultWording.finding(finding, in: dimension.name)))]
          + assessment.questionsBehind(finding).compactMap(answerItem))
    }
    return section(
      ResultWording.start, [questionWithMostToWin.flatMap(answerItem)].compactMap(\.self))
  }

  private var questionWithMostToWin: Int? {
    let open = contributions.map { ($0.question, $0.weight * ($0.maximum - $0.points)) }
    guard let most = open.map(\.1).max(), most > 0 else { return nil }
    return open.first { $0.1 == most }.flatMap { questionnaire.question(id: $0.0) }
  }

  private var contributions: [RecordedContribution] {
    result.dimensions.flatMap(\.contributions)
  }

  /// The findings that fired and that the bank still has, in the order in which a plan takes them up:
  /// the gravest first, then those with most points to win, then in bank order.
  var fired: [(dimension: Dimension, finding: Finding)] {
    let all = questionnaire.dimensions.flatMap { dimension in
      let fired = Set(recorded(dimension)?.findings.map(\.id) ?? [])
      return dimension.findings.filter { fired.contains($0.id) }.map { (dimension, $0) }
    }
    let ranked = all.enumerated().map { place, found in
      (place: place, points: assessment.pointsToWin(found.1), found: found)
    }
    return Finding.Severity.allCases.flatMap { severity in
      ranked.filter { $0.found.1.severity == severity }
        .sorted { a, b in (b.points, a.place) < (a.points, b.place) }
        .map(\.found)
    }
  }

  /// The gravest findings but the one to start with; the others stand in their dimensions'
  /// explanations.
  private var findings: [Block] {
    let undecided = result.dimensions.reduce(0) { $0 + $1.undecided.count }
    let others = fired.count - Self.findingsShown
    let blocks =
      fired.prefix(Self.findingsShown).dropFirst().map(findingItem)
      + lostFindings.map(findingItem)
      + (others > 0 ? [.paragraph(say(ResultWording.otherFindings(others)))] : [])
      + (undecided > 0 ? [.paragraph(say(ResultWording.undecided(undecided)))] : [])
    if !fired.isEmpty { return section(ResultWording.furtherFindings, blocks) }
    return section(
      ResultWording.findings,
      blocks.isEmpty ? [.paragraph(say(ResultWording.noFindings))] : blocks)
  }

  /// More than a person acts on in a month would only discourage.
  private static let findingsShown = 6

  private func findingItem(_ dimension: Dimension, _ finding: Finding) -> Block {
    .item(
      marker: say(ResultWording.severity(finding.severity)),
      text: say(ResultWording.finding(of: dimension.name, finding.text)))
  }

  /// What fired then and is no longer in the bank.
  private var lostFindings: [RecordedFinding] {
    let known = Set(fired.map(\.finding.id))
    return result.dimensions.flatMap(\.findings).filter { !known.contains($0.id) }
  }

  private func findingItem(_ finding: RecordedFinding) -> Block {
    .item(
      marker: say(ResultWording.severity(finding.severity)),
      text: say(ResultWording.unknownFinding(finding.id)))
  }

  /// The unscored questions asked last: support needed stands beside the result.
  var factors: [Block] {
    let after = questionnaire.parts.filter { $0.kind == .after }.flatMap { Array($0.questions) }
    let items = after.compactMap { index in
      answers[index].map {
        Block.paragraph(questionnaire.questions[index].words(for: $0, in: language))
      }
    }
    return section(ResultWording.factors, items)
  }

  var hints: [Block] {
    let others = quality.compactMap(ResultWording.hint).map {
      Block.item(marker: "-", text: say($0))
    }
    return section(ResultWording.quality, disagreeingPairs + others)
  }

  /// What the pairs have in common is said once.
  private var disagreeingPairs: [Block] {
    let pairs = quality.compactMap { hint -> [String]? in
      guard case .pairDisagrees(let first, let second) = hint else { return nil }
      return [wording(of: first), wording(of: second)]
    }
    if pairs.isEmpty { return [] }
    let words = say(ResultWording.disagreeingPairs(pairs.count))
    if pairs.count == 1 { return [.item(marker: "-", text: words, details: pairs[0])] }
    return [.item(marker: "-", text: words)]
      + pairs.enumerated().map {
        .item(marker: "\($0 + 1)", text: $1[0], details: [$1[1]])
      }
  }

  private func wording(of id: String) -> String {
    questionnaire.question(id: id).map { questionnaire.questions[$0].text[language] } ?? id
  }
}
