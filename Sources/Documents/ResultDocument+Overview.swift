import SelfCheckCore

extension ResultDocument {
  /// Levels and bars, one strength, one thing to start with, the findings, circumstances.
  public var overview: Document {
    Document(
      title: say(title),
      blocks: standing + strength + start + findings + factors + hints
        + (isSameBank ? [] : [.paragraph(say(ResultWording.changedBank))])
        + [.paragraph(say(ResultWording.reading))])
  }

  private var standing: [Block] {
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

  private var overall: Block {
    let label = say(ResultWording.overall)
    guard let score = result.overall else {
      return .score(label: label, tenths: nil, words: say(ResultWording.notScored))
    }
    return .score(
      label: label, tenths: score.tenths,
      words: words(score, level: result.overallLevel, in: questionnaire.levels))
  }

  /// The behaviour with the best share of its points, where it reaches at least three quarters.
  private var strength: [Block] {
    let scores = assessment.behaviourScores
    guard let best = scores.map(\.share).max(), best >= Fraction(3, 4),
      let strongest = scores.filter({ $0.share == best }).max(by: { $0.maximum < $1.maximum }),
      let shown = strongest.questions.max(by: { earned($0) < earned($1) }).flatMap(answerItem)
    else { return [] }
    let name = questionnaire.dimensions[strongest.dimension].name[language]
    return [.heading(say(ResultWording.strength), level: 2), .paragraph(name), shown]
  }

  private func earned(_ index: Int) -> Int {
    let question = questionnaire.questions[index]
    return answers[index].map { question.weight * question.points(for: $0) } ?? 0
  }

  /// The gravest finding with the answers behind it; without one, the answer with most to win.
  private var start: [Block] {
    if let first = fired.first {
      return [
        .heading(say(ResultWording.start), level: 2),
        .paragraph(first.finding.text[language]),
      ] + first.finding.when.questions.compactMap(answerItem)
    }
    guard let weakest = questionWithMostToWin, let item = answerItem(weakest) else { return [] }
    return [.heading(say(ResultWording.start), level: 2), item]
  }

  private var questionWithMostToWin: Int? {
    let open = contributions.map { ($0.question, $0.weight * ($0.maximum - $0.points)) }
    guard let most = open.map(\.1).max(), most > 0 else { return nil }
    return open.first { $0.1 == most }.flatMap { questionnaire.question(id: $0.0) }
  }

  private var contributions: [RecordedContribution] {
    result.dimensions.flatMap(\.contributions)
  }

  /// The findings that fired and that the bank still has, the gravest first, then in bank order.
  var fired: [(dimension: Dimension, finding: Finding)] {
    let all = questionnaire.dimensions.flatMap { dimension in
      let fired = Set(recorded(dimension)?.findings.map(\.id) ?? [])
      return dimension.findings.filter { fired.contains($0.id) }.map { (dimension, $0) }
    }
    return Finding.Severity.allCases.flatMap { severity in
      all.filter { $0.1.severity == severity }
    }
  }

  /// The gravest findings; the others stand in their dimensions' explanations.
  private var findings: [Block] {
    let undecided = result.dimensions.reduce(0) { $0 + $1.undecided.count }
    let others = fired.count - Self.findingsShown
    let isNone = fired.isEmpty && lostFindings.isEmpty && undecided == 0
    return [.heading(say(ResultWording.findings), level: 2)]
      + (isNone ? [.paragraph(say(ResultWording.noFindings))] : [])
      + fired.prefix(Self.findingsShown).map(findingItem) + lostFindings.map(findingItem)
      + (others > 0 ? [.paragraph(say(ResultWording.otherFindings(others)))] : [])
      + (undecided > 0 ? [.paragraph(say(ResultWording.undecided(undecided)))] : [])
  }

  /// More than a person acts on in a month would only discourage.
  private static let findingsShown = 6

  private func findingItem(_ dimension: Dimension, _ finding: Finding) -> Block {
    .item(marker: say(ResultWording.severity(finding.severity)), text: finding.text[language])
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
  private var factors: [Block] {
    let after = questionnaire.parts.filter { $0.kind == .after }.flatMap { Array($0.questions) }
    let items = after.compactMap { index in
      answers[index].map {
        Block.paragraph(questionnaire.questions[index].words(for: $0, in: language))
      }
    }
    return items.isEmpty ? [] : [.heading(say(ResultWording.factors), level: 2)] + items
  }

  private var hints: [Block] {
    if quality.isEmpty { return [] }
    return [.heading(say(ResultWording.quality), level: 2)]
      + quality.map { hint in
        .item(marker: "-", text: say(ResultWording.hint(hint)), details: questions(of: hint))
      }
  }

  private func questions(of hint: QualityHint) -> [String] {
    guard case .pairDisagrees(let first, let second) = hint else { return [] }
    return [wording(of: first), wording(of: second)]
  }

  private func wording(of id: String) -> String {
    questionnaire.question(id: id).map { questionnaire.questions[$0].text[language] } ?? id
  }
}
