import SelfCheckCore

extension ResultDocument {
  /// Why findings appeared, are still open or, where they are asked for, did not appear.
  func findings(ofDimension index: Int, _ scope: FindingScope) -> [Block] {
    // Today's rules would explain what other rules found only by chance.
    guard isSameBank else { return recordedFindings(questionnaire.dimensions[index]) }
    let all = assessment.findingExplanations(ofDimension: index) {
      scope == .all || $0 != .fails
    }
    return section(ResultWording.findings, fired(all).flatMap(blocks))
      + undecided(all.filter { $0.truth == .undecided }, scope)
      + absent(all.filter { $0.truth == .fails })
  }

  /// What the dimension's explanation leaves out: the findings that did not appear, and those of
  /// which nothing is known yet.
  public func otherFindings(ofDimension index: Int) -> Document {
    let all = assessment.findingExplanations(ofDimension: index) { $0 != .holds }
    let unknown = all.filter { $0.truth == .undecided && !isKnownOf($0) }
    let blocks =
      section(FindingWording.undecided, unknown.flatMap(blocks))
      + absent(all.filter { $0.truth == .fails })
    return Document(
      language: language, title: questionnaire.dimensions[index].name[language],
      blocks: blocks.isEmpty ? [.paragraph(say(FindingWording.noOthers))] : blocks)
  }

  /// The gravest first, then in bank order.
  private func fired(_ all: [FindingExplanation]) -> [FindingExplanation] {
    let fired = all.filter { $0.truth == .holds }
    return Finding.Severity.allCases.flatMap { severity in
      fired.filter {
        questionnaire.dimensions[$0.dimension].findings[$0.place].severity == severity
      }
    }
  }

  /// Those of which nothing is known yet are told only where all are asked for.
  private func undecided(_ open: [FindingExplanation], _ scope: FindingScope) -> [Block] {
    let told = open.filter { scope == .all || isKnownOf($0) }
    return section(
      FindingWording.undecided,
      told.flatMap(blocks) + others(open.count - told.count, FindingWording.noneAnswered))
  }

  /// Whether any of its questions has been answered.
  private func isKnownOf(_ explanation: FindingExplanation) -> Bool {
    questions(of: explanation).contains { answers[$0] != nil }
  }

  /// Those whose questions were not asked are only counted.
  private func absent(_ absent: [FindingExplanation]) -> [Block] {
    let asked = Set(assessment.asked)
    let told = absent.filter { explanation in
      let questions = questions(of: explanation)
      return questions.isEmpty || questions.contains(where: asked.contains)
    }
    return section(
      FindingWording.absent,
      told.flatMap(blocks) + others(absent.count - told.count, FindingWording.noneAsked))
  }

  private func others(_ count: Int, _ words: (Int) -> LocalizedText) -> [Block] {
    count == 0 ? [] : [.paragraph(say(words(count)))]
  }

  private func questions(of explanation: FindingExplanation) -> [Int] {
    explanation.condition.condition.questions
  }

  private func blocks(_ explanation: FindingExplanation) -> [Block] {
    FindingBlocks(assessment: assessment, explanation: explanation, language: language).blocks
  }

  /// Each with the answers behind it.
  func recordedFindings(_ dimension: Dimension) -> [Block] {
    let fired = fired.filter { $0.dimension.id == dimension.id }.map(\.finding)
    return section(
      ResultWording.findings,
      fired.flatMap { finding in
        [.item(marker: say(ResultWording.severity(finding.severity)), text: finding.text[language])]
          + assessment.questionsBehind(finding).compactMap(answerSubitem)
      })
  }
}
