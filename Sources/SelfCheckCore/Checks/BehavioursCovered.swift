/// Every behaviour that a dimension lists is looked for by a scored question that can be asked, in
/// each form that scores the dimension.
enum BehavioursCovered: Check {
  static let name = "behaviours-covered"

  struct Fault: Hashable {
    var dimension: Int
    /// By place in the dimension.
    var behaviour: Int
    var lack: Lack

    enum Lack: Hashable {
      case noQuestion
      case noShortQuestion
      /// These forms have questions for it, and never ask one of them.
      case neverAsked(in: [Form])
    }
  }

  static func defects(in bank: Proof) -> [Defect] {
    let missing = faults(in: bank.questionnaire)
    return missing.map { $0.defect(in: bank.questionnaire) }
      + bank.inquire(faults) { [$0.defect(in: bank.questionnaire)] }
  }

  /// What needs no searching: the behaviours for which a form has no question. Where none of the
  /// dimension's questions is short, the short form leaves it out as a whole: that is not told of
  /// every behaviour.
  static func faults(in questionnaire: Questionnaire) -> [Fault] {
    questionnaire.behaviours.compactMap { dimension, behaviour in
      let own = questionnaire.questions(for: behaviour, of: dimension)
      if own.isEmpty {
        return Fault(dimension: dimension, behaviour: behaviour, lack: .noQuestion)
      }
      let isLeftOut =
        questionnaire.hasShort(dimension) && !own.contains { questionnaire.questions[$0].short }
      return isLeftOut
        ? Fault(dimension: dimension, behaviour: behaviour, lack: .noShortQuestion) : nil
    }
  }

  /// The behaviours for which a form has questions and never asks one of them.
  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    let bank = inquiry.bank
    return bank.questionnaire.behaviours.compactMap { dimension, behaviour in
      let own = bank.questionnaire.questions(for: behaviour, of: dimension)
      let forms = bank.forms.filter { form in
        let questions = own.filter { bank.isIn(form, $0) }
        return !questions.isEmpty && questions.allSatisfy { inquiry.neverAsks($0, in: form) }
      }
      return forms.isEmpty
        ? nil
        : Fault(dimension: dimension, behaviour: behaviour, lack: .neverAsked(in: forms))
    }
  }
}

extension Questionnaire {
  /// Every behaviour, by dimension and place in it.
  fileprivate var behaviours: [(dimension: Int, behaviour: Int)] {
    dimensions.indices.flatMap { dimension in
      dimensions[dimension].behaviours.indices.map { (dimension, $0) }
    }
  }

  /// The scored questions that look for the behaviour.
  fileprivate func questions(for behaviour: Int, of dimension: Int) -> [Int] {
    let id = dimensions[dimension].behaviours[behaviour].id
    return questions(ofDimension: dimension).filter {
      questions[$0].isScored && questions[$0].behaviour == id
    }
  }

  /// Whether the short form scores the dimension.
  fileprivate func hasShort(_ dimension: Int) -> Bool {
    questions(ofDimension: dimension).contains { questions[$0].isScored && questions[$0].short }
  }
}

extension BehavioursCovered.Fault {
  fileprivate func defect(in questionnaire: Questionnaire) -> Defect {
    let id = questionnaire.dimensions[dimension].behaviours[behaviour].id
    return Defect(
      .error, at: BankPath(.dimension(dimension), .key("behaviours"), .entry(behaviour)),
      what: lack.what(id), mend: lack.mend)
  }
}

extension BehavioursCovered.Fault.Lack {
  fileprivate func what(_ behaviour: String) -> LocalizedText {
    switch self {
    case .noQuestion:
      LocalizedText(
        zh: "行为“\(behaviour)”没有计分的题",
        en: "no scored question looks for the behaviour \"\(behaviour)\"")
    case .noShortQuestion:
      LocalizedText(
        zh: "简短版里没有看行为“\(behaviour)”的题",
        en: "no question of the short form looks for the behaviour \"\(behaviour)\"")
    case .neverAsked(let forms):
      LocalizedText(
        zh: "\(forms.names.zh)：看行为“\(behaviour)”的题怎么作答都不会问到",
        en: "\(forms.names.en): no answers bring up a question that looks for the behaviour "
          + "\"\(behaviour)\"")
    }
  }

  fileprivate var mend: LocalizedText {
    switch self {
    case .noQuestion:
      LocalizedText(
        zh: "给一道题写上这个“behaviour”，或删去这个行为",
        en: "name it as the \"behaviour\" of a question, or take it out")
    case .noShortQuestion:
      LocalizedText(zh: "给它的一道题加上“short”", en: "mark one of its questions as \"short\"")
    case .neverAsked([.short]):
      LocalizedText(
        zh: "给它的一道简短版里问得到的题加上“short”",
        en: "mark one of its questions as \"short\" that the short form can ask")
    case .neverAsked:
      LocalizedText(
        zh: "改这些题的“askWhen”，或给它另写一道题",
        en: "change the \"askWhen\" of its questions, or write another question for it")
    }
  }
}
