/// No two options of a question, or of a shared scale, read the same, in either language.
enum LabelsDiffer: Check {
  static let name = "labels-differ"

  static func defects(in bank: Proof) -> [Defect] {
    let questionnaire = bank.questionnaire
    let scales = questionnaire.scales.flatMap { scale in
      defects(of: scale.options.indices.map { (scale.options[$0], .option($0, in: scale)) })
    }
    let questions = questionnaire.questions.indices.flatMap {
      defects(of: questionnaire.ownOptions(ofQuestion: $0))
    }
    return scales + questions
  }

  private static func defects(of options: [(option: Option, path: BankPath)]) -> [Defect] {
    Language.allCases.flatMap { language -> [Defect] in
      var seen: [String: String] = [:]
      return options.compactMap { option, path -> Defect? in
        let label = option.text[language]
        if label.allSatisfy(\.isWhitespace) { return nil }
        guard let earlier = seen[label] else {
          seen[label] = option.id
          return nil
        }
        return defect(
          label, of: option.id, and: earlier, at: path.key("text").key(language.rawValue))
      }
    }
  }

  private static func defect(
    _ label: String, of id: String, and earlier: String, at path: BankPath
  ) -> Defect {
    Defect(
      .error, at: path,
      what: LocalizedText(
        zh: "选项“\(earlier)”和“\(id)”的文字相同：“\(label)”",
        en: "the options \"\(earlier)\" and \"\(id)\" read the same: \"\(label)\""),
      mend: LocalizedText(zh: "改写其中一个", en: "reword one of them"))
  }
}

extension Questionnaire {
  /// The options that are written with the question itself, and where; none where it takes them from
  /// a shared scale.
  func ownOptions(ofQuestion index: Int) -> [(option: Option, path: BankPath)] {
    let path = BankPath.question(index, of: self)
    let list = path.key("options")
    switch questions[index].kind {
    case .single(let choice) where choice.scale == nil:
      return choice.options.enumerated().map { ($1, list.entry($0)) }
    case .multiple(let checklist):
      return checklist.options.enumerated().map { ($1, list.entry($0)) }
        + [(checklist.none, path.key("none"))]
    case .single, .number, .note: return []
    }
  }
}
