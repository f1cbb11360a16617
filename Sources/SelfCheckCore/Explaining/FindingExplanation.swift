/// Why a finding fired or did not, and what would turn it.
public struct FindingExplanation: Hashable, Sendable {
  /// The index of the dimension.
  public let dimension: Int
  /// The finding's place in the dimension's list.
  public let place: Int
  /// The finding's condition, part by part.
  public let condition: PartTruth
  /// Nil where the finding is undecided.
  public let nearest: NearestChange?
  /// The indexes of the questions that still matter; none where the finding is decided.
  public let needs: [Int]
  /// What the finding's questions look for, each once, in bank order.
  public let behaviours: [Behaviour]

  public var truth: Truth { condition.truth }
}

extension Assessment {
  /// Explains the findings of the dimension at `index` whose truth is wanted, in bank order.
  public func findingExplanations(
    ofDimension index: Int, where isWanted: (Truth) -> Bool = { _ in true }
  ) -> [FindingExplanation] {
    scorecard.dimensions[index].findings.enumerated().filter { isWanted($0.element) }.map {
      explanation(of: $0.offset, ofDimension: index)
    }
  }

  private func explanation(of place: Int, ofDimension index: Int) -> FindingExplanation {
    let rule = questionnaire.dimensions[index].findings[place].when
    let condition = truths(of: rule)
    var search = NearestChangeSearch(self, finding: place, ofDimension: index)
    let isOpen = condition.truth == .undecided
    return FindingExplanation(
      dimension: index, place: place, condition: condition, nearest: isOpen ? nil : search.run(),
      needs: isOpen ? questionnaire.needs(of: rule, in: situation) : [],
      behaviours: questionnaire.behaviours(of: rule.questions))
  }
}

extension Questionnaire {
  /// What the questions at these indexes look for, each once, in bank order.
  func behaviours(of named: [Int]) -> [Behaviour] {
    dimensions.indices.flatMap { index in
      let looked = Set(
        named.filter(questions(ofDimension: index).contains).compactMap { questions[$0].behaviour })
      return dimensions[index].behaviours.filter { looked.contains($0.id) }
    }
  }
}
