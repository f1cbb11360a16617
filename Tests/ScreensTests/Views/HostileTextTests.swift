import Canvas
import SelfCheckCore
import Testing

/// Whatever a bank, a note, a file name or a reason contains, a terminal only shows it.
@Suite("Hostile text")
struct HostileTextTests {
  /// ESC, C1, DEL, bidirectional controls, line breaks, a tab, and more combining marks than fit.
  static let poison =
    "\u{1B}[2J\u{1B}]0;x\u{07}\u{9B}31m\u{7F}\u{202E}\u{2066}\r\n\t\u{85}\u{2028}e"
    + String(repeating: "\u{301}", count: 40)

  @Test("reaches no frame as a control", arguments: Scenery.allCases, Language.allCases)
  func reachesNoFrame(scene: Scenery, language: Language) {
    for size in PictureTests.sizes {
      let person = scene.person(in: language, size: size, on: Self.poisoned)
      let scalars = person.screen.unicodeScalars.filter { $0 != "\n" }
      #expect(!scalars.contains { Self.isObeyed($0) }, "\(scene)")
    }
  }

  @Test("in a note is shown, not obeyed")
  func note() {
    var person = Person()
    person.reaches(SmallBank.note)
    person.pastes(Self.poison)
    person.presses(.enter)
    person.presses("r")
    #expect(!person.screen.unicodeScalars.contains { $0 != "\n" && Self.isObeyed($0) })
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// The small bank with poison at the begin and the end of each of its texts.
  private static var poisoned: Machine {
    var machine = Machine()
    machine.questionnaire = SmallBank.withMeasures.mapped { poison + $0 + poison }
    machine.surroundings.storage = "/tmp/\(poison)"
    machine.unreadablePlan = UnreadableFile(
      file: poison, reason: LocalizedText(zh: poison, en: poison))
    machine.unreadable = [
      UnreadableFile(file: poison, reason: LocalizedText(zh: poison, en: poison))
    ]
    return machine
  }
}

extension Questionnaire {
  fileprivate func mapped(_ transform: @escaping (String) -> String) -> Questionnaire {
    let say = { (text: LocalizedText) in
      LocalizedText(zh: transform(text.zh), en: transform(text.en))
    }
    return Questionnaire(
      id: id, version: version, title: say(title), introduction: say(introduction),
      window: say(window), levels: levels.map { $0.mapped(say) },
      minimumAnsweredPercent: minimumAnsweredPercent,
      dimensions: dimensions.map { $0.mapped(say) }, actions: actions.map { $0.mapped(say) },
      questions: questions.map { $0.mapped(say) }, parts: parts)
  }
}

private typealias Saying = (LocalizedText) -> LocalizedText

extension Level {
  fileprivate func mapped(_ say: Saying) -> Level { Level(id: id, from: from, text: say(text)) }
}

extension Action {
  fileprivate func mapped(_ say: Saying) -> Action {
    var action = self
    action.measure = say(measure)
    action.doneWhen = say(doneWhen)
    return action
  }
}

extension Dimension {
  fileprivate func mapped(_ say: Saying) -> Dimension {
    var dimension = self
    dimension.name = say(name)
    dimension.shortcoming = say(shortcoming)
    dimension.levels = levels.map { $0.mapped(say) }
    for index in findings.indices { dimension.findings[index].text = say(findings[index].text) }
    return dimension
  }
}

extension Question {
  fileprivate func mapped(_ say: Saying) -> Question {
    var question = self
    question.text = say(text)
    question.why = say(why)
    switch kind {
    case .single(var choice):
      choice.options = choice.options.map { $0.mapped(say) }
      question.kind = .single(choice)
    case .multiple(var list):
      list.options = list.options.map { $0.mapped(say) }
      list.none = list.none.mapped(say)
      question.kind = .multiple(list)
    case .number(var entry):
      entry.unit = say(entry.unit)
      question.kind = .number(entry)
    case .note: break
    }
    return question
  }
}

extension Option {
  fileprivate func mapped(_ say: Saying) -> Option {
    var option = self
    option.text = say(text)
    option.remark = remark.map(say)
    return option
  }
}
