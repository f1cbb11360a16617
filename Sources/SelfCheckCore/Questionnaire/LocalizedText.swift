/// A language that every text of a bank and of the program exists in.
public enum Language: String, CaseIterable, Sendable {
  case zh, en
}

/// One text in both languages.
public struct LocalizedText: Hashable, Sendable {
  public var zh: String
  public var en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
