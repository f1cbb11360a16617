import SelfCheckCore

/// A part of a plan's item that is written as text.
enum PlanText: Hashable, Sendable {
  case measure, doneWhen, helper, topic
  /// The note with this number, from 0; one beyond the last is a new one.
  case note(Int)
}

extension PlanText {
  var label: LocalizedText {
    switch self {
    case .measure: PlanItemWording.measure
    case .doneWhen: PlanItemWording.doneWhen
    case .helper: PlanItemWording.helper
    case .topic: PlanItemWording.topic
    case .note: PlanItemWording.notes
    }
  }

  var hint: LocalizedText {
    switch self {
    case .measure: PlanItemWording.measureHint
    case .doneWhen: PlanItemWording.doneWhenHint
    case .helper: PlanItemWording.helperHint
    case .topic: PlanItemWording.topicHint
    case .note: PlanItemWording.noteHint
    }
  }

  /// What stands where nothing is written.
  var placeholder: LocalizedText {
    self == .helper ? PlanItemWording.nobody : PlanItemWording.empty
  }

  /// The most characters of it.
  var maximumLength: Int {
    switch self {
    case .measure, .doneWhen: 200
    case .topic: 80
    case .helper: 40
    case .note: 500
    }
  }

  /// Whether it can't be left empty.
  var isNeeded: Bool { [.measure, .doneWhen, .topic].contains(self) }

  func words(of item: PlanItem) -> LocalizedText {
    switch self {
    case .measure: item.measure
    case .doneWhen: item.doneWhen
    case .helper: .same(item.helper)
    case .topic: item.topic
    case .note(let number):
      .same(item.notes.indices.contains(number) ? item.notes[number].text : "")
    }
  }

  /// Writes a text in, which is then the same in both languages. An empty note goes.
  func write(_ text: String, into item: inout PlanItem, on day: CalendarDate) {
    switch self {
    case .measure: item.measure = .same(text)
    case .doneWhen: item.doneWhen = .same(text)
    case .helper: item.helper = text
    case .topic: item.topic = .same(text)
    case .note(let number):
      switch (item.notes.indices.contains(number), text.isEmpty) {
      case (true, true): item.notes.remove(at: number)
      case (true, false): item.notes[number].text = text
      case (false, true): break
      case (false, false): item.notes.append(.init(date: day, text: text))
      }
    }
  }
}

extension PlanItemWording {
  /// Those that stand in one column.
  static let labels = [measure, doneWhen, due, helper, topic]
}
