/// Proposes measures for what a round showed. The same answers, last plan and day give the same ones.
public struct Planner {
  private let assessment: Assessment
  private let carried: [PlanItem]
  /// The ids of the actions that the last plan has as done.
  private let doneBefore: Set<String>

  /// - Parameter previous: the plan before, whose open items carry over.
  public init(_ assessment: Assessment, previous: Plan? = nil) {
    self.assessment = assessment
    carried = previous.map(Self.carryOver) ?? []
    doneBefore = Set(
      previous?.items.filter { $0.status == .done }.compactMap(\.reason?.action) ?? [])
  }

  private static func carryOver(_ plan: Plan) -> [PlanItem] {
    plan.openItems.map { item in
      var item = item
      item.carriedFrom = item.carriedFrom ?? plan.round
      item.checkIn = nil
      return item
    }
  }

  /// - Parameter day: that the days of the actions are counted from.
  public func proposal(on day: CalendarDate) -> Proposal {
    let candidates = candidates
    let carried = carried.map { inTime($0, on: day) }
    let known = Set(carried.compactMap { $0.reason.map { RuleName($0.dimension, $0.finding) } })
    var items = carried
    for candidate in candidates where !known.contains(candidate.name) {
      items += next(for: candidate, beyond: items, on: day)
    }
    let count = max(carried.count, min(Proposal.most, items.count))
    var before: Int
    repeat {
      before = items.count
      for candidate in candidates { items += next(for: candidate, beyond: items, on: day) }
    } while items.count > before
    return Proposal(items: items, count: count)
  }

  /// What is overdue gets as many days again as its action has: nobody takes on what is late already.
  private func inTime(_ item: PlanItem, on day: CalendarDate) -> PlanItem {
    guard item.isOverdue(on: day) else { return item }
    let action = assessment.questionnaire.actions.first { $0.id == item.reason?.action }
    var item = item
    item.due = day.adding(days: action?.days ?? PlanItem.ownDays)
    return item
  }

  /// The finding's first action that isn't chosen yet; one that was done before only after the
  /// others, for it did not help.
  private func next(
    for candidate: Candidate, beyond items: [PlanItem], on day: CalendarDate
  ) -> [PlanItem] {
    let chosen = Set(items.map(\.id))
    let actions = candidate.finding.actions.map { assessment.questionnaire.actions[$0] }
      .filter { !chosen.contains($0.id) }
    let fresh = actions.first { !doneBefore.contains($0.id) }
    return (fresh ?? actions.first).map { [item(for: candidate, $0, on: day)] } ?? []
  }

  private func item(
    for candidate: Candidate, _ action: Action, on day: CalendarDate
  ) -> PlanItem {
    let questions = assessment.questionsBehind(candidate.finding)
    return PlanItem(
      id: action.id,
      reason: PlanItem.Reason(
        dimension: candidate.dimension.id, finding: candidate.finding.id, action: action.id,
        severity: candidate.finding.severity, pointsToWin: candidate.pointsToWin),
      topic: action.topic ?? topic(of: questions, in: candidate.dimension),
      problem: candidate.finding.text,
      questions: questions.map { assessment.questionnaire.questions[$0].id },
      measure: action.measure, doneWhen: action.doneWhen, due: day.adding(days: action.days))
  }
}

extension Planner {
  /// The first behaviour that the questions are about; without one, the dimension's name.
  private func topic(of questions: [Int], in dimension: Dimension) -> LocalizedText {
    let behaviours = questions.lazy.compactMap { index in
      let behaviour = assessment.questionnaire.questions[index].behaviour
      return dimension.behaviours.first { $0.id == behaviour }
    }
    return behaviours.first?.text ?? dimension.name
  }
}

extension Planner {
  /// A finding that fired.
  private struct Candidate {
    let dimension: Dimension
    let finding: Finding
    let pointsToWin: Int

    var name: RuleName { RuleName(dimension.id, finding.id) }
  }

  /// The gravest first, then those with most points to win, then in bank order.
  private var candidates: [Candidate] {
    let fired = zip(assessment.questionnaire.dimensions, assessment.scorecard.dimensions)
      .flatMap { dimension, score in
        score.fired.places.map { place in
          let finding = dimension.findings[place]
          return Candidate(
            dimension: dimension, finding: finding, pointsToWin: assessment.pointsToWin(finding))
        }
      }
    return fired.enumerated().sorted { a, b in
      let (one, other) = (a.element, b.element)
      if one.finding.severity != other.finding.severity {
        return one.finding.severity < other.finding.severity
      }
      return (other.pointsToWin, a.offset) < (one.pointsToWin, b.offset)
    }.map(\.element)
  }
}
