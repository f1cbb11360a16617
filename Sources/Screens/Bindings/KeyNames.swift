import Canvas
import SelfCheckCore

extension Key {
  /// What stands on the key.
  var name: LocalizedText {
    switch self {
    case .character(" "): LocalizedText(zh: "空格", en: "Space")
    case .character(let character): .same(String(character))
    case .enter: LocalizedText(zh: "回车", en: "Enter")
    case .escape: .same("Esc")
    case .tab: .same("Tab")
    case .backTab: .same("Shift-Tab")
    case .backspace: LocalizedText(zh: "退格", en: "Backspace")
    case .delete: .same("Del")
    case .up: LocalizedText(zh: "上", en: "Up")
    case .down: LocalizedText(zh: "下", en: "Down")
    case .left: LocalizedText(zh: "左", en: "Left")
    case .right: LocalizedText(zh: "右", en: "Right")
    case .home: .same("Home")
    case .end: .same("End")
    case .pageUp: .same("PgUp")
    case .pageDown: .same("PgDn")
    case .control(let letter): .same("Ctrl-\(letter.uppercased())")
    }
  }
}

extension Legend {
  /// All keys, neighbouring digits drawn together: "1-5", "Esc Backspace".
  func allKeys(in language: Language) -> String {
    let digits = keys.compactMap(\.digit)
    let others = keys.filter { $0.digit == nil }.map { $0.name[language] }
    return ([Self.range(of: digits)].compactMap(\.self) + others).joined(separator: " ")
  }

  /// The keys as the help line names them.
  func shortKeys(in language: Language) -> String {
    if let shown { return shown[language] }
    return Self.range(of: keys.compactMap(\.digit)) ?? keys.first?.name[language] ?? ""
  }

  private static func range(of digits: [Int]) -> String? {
    guard let first = digits.min(), let last = digits.max() else { return nil }
    return first == last ? "\(first)" : "\(first)-\(last)"
  }
}

extension Key {
  var digit: Int? {
    guard case .character(let character) = self, character.isASCII else { return nil }
    return character.wholeNumberValue
  }

  static func digit(_ digit: Int) -> Key { .character(Character("\(digit)")) }
}

extension LocalizedText {
  /// The same in every language.
  static func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }
}
