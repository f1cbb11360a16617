import Canvas
import SelfCheckCore

/// What can be entered at a screen that is read line by line.
struct LineEntry: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// The number of an item.
    case item
    /// The numbers of all items that apply.
    case items
    /// A number that is the answer; whether "did not come up" is one too.
    case number(orNotApplicable: Bool)
    /// A text; nothing leaves what is there.
    case text
    case date
    /// A letter, for a key of the screen.
    case command(Character, LocalizedText)
  }

  let kind: Kind

  var isCommand: Bool { if case .command = kind { true } else { false } }
}

extension App {
  /// The letters that stand for keys that are no letters.
  private static let letters: [(letter: Character, key: Key)] = [("b", .escape), ("g", .enter)]

  /// In the order in which they are told.
  var entries: [LineEntry] {
    let field: [LineEntry.Kind] =
      switch screen {
      case .number(let scene): [.number(orNotApplicable: scene.notApplicable)]
      case .due: [.date]
      case .choice where isChecklist: [.items]
      case _ where screen.scene.takesLetters: [.text]
      default: hasItems || takesDigits ? [.item] : []
      }
    return (field + commands).map(LineEntry.init)
  }

  var isChecklist: Bool {
    screen.scene.question.map { session.questionnaire.questions[$0].isMultiple } ?? false
  }

  private var hasItems: Bool { itemCount > 0 }

  var itemCount: Int {
    let typesetter = Typesetter(linear: 80, widths: CellWidths(ambiguousIsWide: false))
    let items = screen.scene.page(in: session, typesetter).body.rows.compactMap(\.item)
    return (items.max() ?? -1) + 1
  }

  private var takesDigits: Bool { legends.contains { $0.keys.contains { $0.digit != nil } } }

  /// Those that work now.
  var legends: [Legend] {
    screen.scene.legends(in: session).filter { $0.disabled == nil && $0.rank > .unlisted }
  }

  private var commands: [LineEntry.Kind] {
    legends.compactMap { legend in
      guard let letter = letter(of: legend) else { return nil }
      return .command(letter, legend.label)
    }
  }

  /// A list is opened by number, and a field is left by entering something.
  private func letter(of legend: Legend) -> Character? {
    for key in legend.keys {
      if case .character(let letter) = key, letter.isLetter, letter.isASCII,
        !"jk".contains(letter)
      {
        return letter
      }
    }
    if legend.keys.contains(.escape) { return "b" }
    let goesOn = legend.keys.contains(.enter) && (isChecklist || !hasItems && !takesField)
    return goesOn ? "g" : nil
  }

  /// Whether what is entered goes into a field.
  private var takesField: Bool {
    switch screen {
    case .number, .due: true
    default: screen.scene.takesLetters
    }
  }

  /// The key that a letter stands for here; nil where it means nothing.
  func key(for letter: Character) -> Key? {
    let keys = legends.flatMap(\.keys)
    if keys.contains(.character(letter)) { return .character(letter) }
    if let other = Self.letters.first(where: { $0.letter == letter })?.key, keys.contains(other) {
      return other
    }
    // Where letters are text, the app's own keys are chords.
    let chords: [Character: Key] = [
      "q": .control("c"), "L": .control("l"), "s": .control("r"), "o": .control("o"),
    ]
    return chords[letter].flatMap { keys.contains($0) ? $0 : nil }
  }
}
