extension Questionnaire {
  /// Every text, and where it stands.
  var texts: [(text: String, path: BankPath)] {
    localizedTexts.flatMap { text, path in
      Language.allCases.map { (text[$0], path.key($0.rawValue)) }
    } + [(version, BankPath(.main).key("version"))] + dimensions.indices.flatMap(plainTexts)
  }

  /// The texts that stand in one language only.
  private func plainTexts(ofDimension index: Int) -> [(String, BankPath)] {
    let source = dimensions[index].measurementError.map {
      ($0.source, BankPath(.dimension(index)).key("measurementError").key("source"))
    }
    let reasons = dimensions[index].findings.enumerated().compactMap { place, finding in
      finding.betterMayTrigger.map {
        ($0, BankPath.finding(place, ofDimension: index).key("betterMayTrigger"))
      }
    }
    return [source].compactMap(\.self) + reasons
  }

  private var localizedTexts: [(LocalizedText, BankPath)] {
    let main = BankPath(.main)
    return [
      (title, main.key("title")), (introduction, main.key("introduction")),
      (window, main.key("window")),
    ]
      + scales.flatMap { scale in
        scale.options.enumerated().flatMap { $1.texts(at: .option($0, in: scale)) }
      }
      + levels.texts(at: main) + dimensions.indices.flatMap(texts(ofDimension:))
      + questions.indices.flatMap(texts(ofQuestion:))
      + actions.enumerated().flatMap { place, action in
        let path = BankPath.action(place)
        return [(action.measure, path.key("measure")), (action.doneWhen, path.key("doneWhen"))]
          + [action.topic].compactMap(\.self).map { ($0, path.key("topic")) }
      }
  }

  private func texts(ofQuestion index: Int) -> [(LocalizedText, BankPath)] {
    let question = questions[index]
    let path = BankPath.question(index, of: self)
    var texts = [(question.text, path.key("text")), (question.why, path.key("why"))]
    if case .number(let entry) = question.kind { texts.append((entry.unit, path.key("unit"))) }
    return texts + ownOptions(ofQuestion: index).flatMap { $0.option.texts(at: $0.path) }
  }

  private func texts(ofDimension index: Int) -> [(LocalizedText, BankPath)] {
    let dimension = dimensions[index]
    let path = BankPath(.dimension(index))
    return [(dimension.name, path.key("name")), (dimension.shortcoming, path.key("shortcoming"))]
      + (hasOwnLevels(dimension: index) ? dimension.levels.texts(at: path) : [])
      + dimension.behaviours.enumerated().map {
        ($1.text, path.key("behaviours").entry($0).key("text"))
      }
      + dimension.findings.enumerated().map {
        ($1.text, .finding($0, ofDimension: index).key("text"))
      }
      + dimension.limits.enumerated().map {
        ($1.text, .limit($0, ofDimension: index).key("text"))
      }
  }
}

extension Option {
  fileprivate func texts(at path: BankPath) -> [(LocalizedText, BankPath)] {
    [(text, path.key("text"))] + [remark].compactMap(\.self).map { ($0, path.key("remark")) }
  }
}

extension [Level] {
  fileprivate func texts(at path: BankPath) -> [(LocalizedText, BankPath)] {
    enumerated().map { ($1.text, path.key("levels").entry($0).key("text")) }
  }
}
