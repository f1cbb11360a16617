import SelfCheckCore

extension Question {
  /// The answer in the words of the question's options.
  public func words(for answer: Answer, in language: Language) -> String {
    words(for: answer)[language]
  }

  /// The answer in the words of the question's options, in both languages.
  func words(for answer: Answer) -> LocalizedText {
    switch (kind, answer) {
    case (.single(let choice), .single(let place)): choice.options[place].text
    case (.multiple(let list), .multiple(let ticked)):
      ticked.isEmpty ? list.none.text : .options(ticked.places.map { list.options[$0].text })
    case (.number(let entry), .number(let number)):
      AnswerWording.number(number, unit: entry.unit)
    default: AnswerWording.notApplicable
    }
  }

  /// The remark on the chosen option, where it has one.
  func remark(on answer: Answer) -> LocalizedText? {
    if case .single(let choice) = kind, case .single(let place) = answer {
      choice.options[place].remark
    } else {
      nil
    }
  }
}

/// The words that answers are shown with besides those of the bank.
public enum AnswerWording {
  public static let notApplicable = LocalizedText(zh: "本月未遇到", en: "Did not come up")

  static func number(_ number: Int, unit: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "\(number)\(unit.zh)", en: "\(number) \(number == 1 ? one(of: unit.en) : unit.en)")
  }

  /// The singular of an English unit, which a bank gives in the plural, as in "1 day".
  private static func one(of plural: String) -> String {
    if plural.hasSuffix("ies") { return plural.dropLast(3) + "y" }
    if ["sses", "xes", "ches", "shes"].contains(where: plural.hasSuffix) {
      return String(plural.dropLast(2))
    }
    return plural.hasSuffix("s") && !plural.hasSuffix("ss") ? String(plural.dropLast()) : plural
  }
}
