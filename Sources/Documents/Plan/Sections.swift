import SelfCheckCore

extension [(LocalizedText, [Block])] {
  /// The sections of a paper one after the other, counted as official papers count them: 一、 and
  /// within a section （一）; in English 1. and (a).
  func numbered(in language: Language) -> [Block] {
    enumerated().flatMap { place, section in
      [.heading(Numeral.section(place + 1)[language] + section.0[language], level: 1)]
        + section.1.subsectionsNumbered(in: language)
    }
  }
}

extension [Block] {
  fileprivate func subsectionsNumbered(in language: Language) -> [Block] {
    var count = 0
    return map { block in
      guard case .heading(let text, 2) = block else { return block }
      count += 1
      return .heading(Numeral.subsection(count)[language] + text, level: 2)
    }
  }
}

/// Numbers before headings.
enum Numeral {
  /// - Parameter number: 1…99.
  static func section(_ number: Int) -> LocalizedText {
    LocalizedText(zh: "\(chinese(number))、", en: "\(number). ")
  }

  /// - Parameter number: 1…26 in English; 1…99 in Chinese.
  static func subsection(_ number: Int) -> LocalizedText {
    let letter = Character(UnicodeScalar(UInt8(ascii: "a") + UInt8(number - 1) % 26))
    return LocalizedText(zh: "（\(chinese(number))）", en: "(\(letter)) ")
  }

  private static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (tens, ones) = (number / 10 % 10, number % 10)
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[ones]
  }
}
