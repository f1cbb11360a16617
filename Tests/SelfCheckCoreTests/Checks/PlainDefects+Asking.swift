@testable import SelfCheckCore

/// What each form never asks.
extension PlainDefects {
  /// The questions that a form never asks, though they are marked for it; one that stands before or
  /// after all others, and so in the short form unmarked, need only be asked in the full one.
  var unasked: Set<String> {
    var defects: Set<String> = []
    for (index, question) in bank.questions.enumerated() where question.askWhen != nil {
      let forms = all.forms.filter { all.isIn($0, index) }
      let silent = forms.filter { !isAsked(index, in: $0) }
      for form in silent
      where form == .full || silent == forms || isOfDimension(index) && question.short {
        defects.insert("\(index) in \(form)")
      }
    }
    return defects
  }

  var uncovered: Set<String> {
    var defects: Set<String> = []
    for (index, dimension) in bank.dimensions.enumerated() {
      let scored = bank.questions(ofDimension: index).filter { bank.questions[$0].isScored }
      for behaviour in dimension.behaviours {
        let own = scored.filter { bank.questions[$0].behaviour == behaviour.id }
        if own.isEmpty { defects.insert("\(behaviour.id): no question") }
        if scored.contains(where: { bank.questions[$0].short }), !own.isEmpty,
          !own.contains(where: { bank.questions[$0].short })
        {
          defects.insert("\(behaviour.id): no short question")
        }
        for form in all.forms where own.contains(where: { all.isIn(form, $0) }) {
          if own.contains(where: { isAsked($0, in: form) }) { continue }
          defects.insert("\(behaviour.id): never asked in \(form)")
        }
      }
    }
    return defects
  }

  private func isAsked(_ question: Int, in form: Form) -> Bool {
    worlds.contains { $0.form == form && $0.asked[question] }
  }

  private func isOfDimension(_ question: Int) -> Bool {
    if case .dimension? = bank.part(of: question)?.kind { true } else { false }
  }
}
