import SelfCheckCore

/// What the command says of rounds that can't be compared.
enum CompareWording {
  static let trendAlone = LocalizedText(
    zh: "--trend 看全部各轮，不能再指定轮次或加 --explain",
    en: "--trend shows all rounds and takes neither a round nor --explain")

  static let oneRound = LocalizedText(
    zh: "只做过一轮，还没有可比的；做完下一轮再比较",
    en: "there is only one round, and nothing to compare it with; come back after the next one")

  static func text(_ fault: ComparisonFault) -> LocalizedText {
    switch fault {
    case .sameRound:
      LocalizedText(
        zh: "两次指定的是同一轮；请指定不同的两轮", en: "both names are the same round; name two different ones")
    case .otherQuestionnaire(let older, let newer):
      LocalizedText(
        zh: "两轮用的不是同一套题（\(older)、\(newer)），不能比较",
        en:
          "the rounds answered different questionnaires (\(older), \(newer)) and can't be compared")
    }
  }
}
