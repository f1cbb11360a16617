import SelfCheckCore

/// What a terminal shows.
struct Screen: CustomStringConvertible {
  let rows: [String]

  init(_ text: String) {
    rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var description: String {
    "\n" + rows.map { "| \($0)\n" }.joined()
  }

  /// Whether it shows the text, however that is broken into rows.
  func shows(_ text: String) -> Bool { squeezed.contains(Self.squeeze(text)) }

  func shows(_ text: LocalizedText, in language: Language) -> Bool { shows(text[language]) }

  /// The question whose wording it shows, the longest where one is part of another.
  func question(in language: Language) -> Question? {
    OurBank.questionnaire.questions.filter { shows($0.text, in: language) }
      .max { $0.text[language].count < $1.text[language].count }
  }

  private var squeezed: String { Self.squeeze(rows.joined()) }

  private static func squeeze(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
