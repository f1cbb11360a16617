import Canvas
import SelfCheckCore

/// What a line that was entered comes to.
public enum Heard: Hashable, Sendable {
  /// The same as these at a terminal.
  case events([Event])
  /// Nothing was done; this is to be said.
  case say([String])
}

extension App {
  /// Understands a line that was entered. An empty line answers nothing.
  public func hear(_ line: String) -> Heard {
    let words = line.halfWidth.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if screen.scene.takesLetters { return hear(text: line, words) }
    if words.isEmpty { return say(LinesWording.nothingEntered) }
    if words == "?" { return .say(help) }
    switch screen {
    case .number(let scene): if let heard = hear(number: words, scene) { return heard }
    case .due: if words.first?.isNumber == true { return .events(filling(words)) }
    default: if let heard = hear(items: words) { return heard }
    }
    return hear(command: words)
  }

  /// At the end of the input: whatever is confirmed is kept.
  public static let endOfInput = Event.hangUp(.hangUp)

  /// What follows by itself from an answer to the last question, once none is left open: the round
  /// is finished.
  ///
  /// - Parameters:
  ///   - before: the app before the line was entered.
  ///   - events: what the line came to.
  public func goingOn(from before: App, by events: [Event]) -> [Event] {
    guard case .review = screen, session.unanswered.isEmpty,
      let question = before.screen.scene.question, question == session.asked.last,
      before.screen.isInOrder, events != [.key(.character("r"))]
    else { return [] }
    return [.key(.character("f")), .key(.digit(2))]
  }
}

extension App {
  private func say(_ text: LocalizedText) -> Heard { .say([session.say(text)]) }

  private func hear(text line: String, _ words: String) -> Heard {
    if words.first == ":" {
      let command = String(words.dropFirst())
      return command == "?" ? .say(help) : hear(command: command)
    }
    if words.isEmpty { return .events([.key(.enter)]) }
    if case .erasure = screen {
      return .events([.key(.control("u"))] + words.map { .key(.character($0)) } + [.key(.enter)])
    }
    return .events(filling(line))
  }

  /// Puts the text in the field, in place of what stands there, and confirms it.
  private func filling(_ text: String) -> [Event] {
    [.key(.control("u")), .paste(text), .key(.enter)]
  }

  private func hear(number words: String, _ scene: NumberScreen) -> Heard? {
    if Int(words) != nil { return .events(filling(words)) }
    guard words == "x", scene.notApplicable else { return nil }
    return .events([.key(.down), .key(.enter)])
  }

  private func hear(items words: String) -> Heard? {
    let parts = words.split { " ,，、;；".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard let first = numbers.first, numbers.count == parts.count else { return nil }
    let count = itemCount
    guard entries.contains(where: { [.item, .items].contains($0.kind) }) else { return nil }
    if let wrong = numbers.first(where: { !isItem($0, of: count) }) {
      return say(LinesWording.noSuchItem(wrong))
    }
    if isChecklist { return .events(ticking(numbers)) }
    if numbers.count > 1 { return say(LinesWording.oneOnly) }
    return .events(opening(first))
  }

  private func isItem(_ number: Int, of count: Int) -> Bool {
    (1...max(1, count)).contains(number) && count > 0 || hasKey(ofDigit: number)
  }

  private func hasKey(ofDigit number: Int) -> Bool {
    (0...9).contains(number) && legends.contains { $0.keys.contains(.digit(number)) }
  }

  private func opening(_ number: Int) -> [Event] {
    if case .choice = screen { return focusing(number) + [.key(.enter)] }
    if hasKey(ofDigit: number) { return [.key(.digit(number))] }
    return focusing(number) + [.key(.enter)]
  }

  private func focusing(_ number: Int) -> [Event] {
    [.key(.home)] + Array(repeating: .key(.down), count: max(0, number - 1))
  }

  /// Ticks these, and takes all other ticks out.
  private func ticking(_ numbers: [Int]) -> [Event] {
    guard let index = screen.scene.question else { return [] }
    let choices = session.questionnaire.questions[index].choices
    let answer = session.draft?.answers[index]
    let wanted = Set(numbers.map { $0 - 1 })
    // One that excludes all others comes last: it takes their ticks out by itself.
    let order = choices.indices.sorted {
      (choices[$0].isExclusive ? 1 : 0, $0) < (choices[$1].isExclusive ? 1 : 0, $1)
    }
    let turned = order.filter { choices[$0].isChosen(in: answer) != wanted.contains($0) }
    return turned.flatMap { focusing($0 + 1) + [.key(.character(" "))] } + [.key(.enter)]
  }

  /// A letter, or a letter and the number of the item that it is about.
  private func hear(command words: String) -> Heard {
    let parts = words.split(separator: " ")
    guard let word = parts.first, word.count == 1, let letter = word.first,
      let key = key(for: letter)
    else { return say(LinesWording.notUnderstood(words)) }
    guard parts.count > 1 else { return .events([.key(key)]) }
    guard parts.count == 2, let number = Int(parts[1]), (1...itemCount).contains(number) else {
      return say(LinesWording.notUnderstood(words))
    }
    return .events(focusing(number) + [.key(key)])
  }

  /// Why the question is asked, and everything that can be entered.
  private var help: [String] {
    let why = screen.scene.question.map { session.questionnaire.questions[$0].why }
    let reason = why.map {
      [session.say(QuestionWording.whyHeading), session.say($0).printable]
    }
    return (reason ?? []) + entries.map { session.say(LinesWording.told($0)) }
      + [session.say(LinesWording.general)]
  }
}

extension Screen {
  /// Whether it is a question that was come to in its order.
  fileprivate var isInOrder: Bool {
    switch self {
    case .choice(let scene): scene.origin == .inOrder
    case .number(let scene): scene.origin == .inOrder
    case .note(let scene): scene.origin == .inOrder
    default: false
    }
  }
}
