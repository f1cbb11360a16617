import SelfCheckCore

extension Round {
  /// The circumstances that the person named in the unscored checklists asked last.
  public func circumstances(by questionnaire: Questionnaire) -> [LocalizedText] {
    let answers = questionnaire.resolve(answers).answers
    return questionnaire.parts.filter { $0.kind == .after }.flatMap(\.questions).flatMap { index in
      guard case .multiple(let list) = questionnaire.questions[index].kind,
        case .multiple(let ticked) = answers[index]
      else { return [LocalizedText]() }
      return list.options.indices.filter { ticked.contains($0) }.map { list.options[$0].text }
    }
  }
}
