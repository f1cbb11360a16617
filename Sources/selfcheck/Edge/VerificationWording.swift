import Documents
import SelfCheckCore

/// What `rounds verify` says.
enum VerificationWording {
  static func round(_ round: RoundSummary, _ found: RoundVerification) -> LocalizedText {
    let (method, result) = (method(found.method), result(found.differences.count))
    return LocalizedText(
      zh: "第\(round.sequence)轮  \(round.finished.date)  \(round.id)  \(result.zh)（\(method.zh)）",
      en:
        "Round \(round.sequence)  \(round.finished.date)  \(round.id)  \(result.en) (\(method.en))")
  }

  private static func result(_ count: Int) -> LocalizedText {
    count == 0
      ? LocalizedText(zh: "一致", en: "agrees")
      : LocalizedText(zh: "有\(count)处不一致", en: count.counting("difference"))
  }

  private static func method(_ method: RoundVerification.Method) -> LocalizedText {
    switch method {
    case .scoring: LocalizedText(zh: "按作答重新计分", en: "scored anew from its answers")
    case .adding:
      LocalizedText(
        zh: "题库不同，按存下的各题得分重新加总", en: "made with another bank; its own points added up")
    }
  }

  /// A line below its round's.
  static func difference(_ difference: ResultDifference) -> LocalizedText {
    switch difference {
    case .unknownAnswer(let question):
      LocalizedText(
        zh: "  题目 \(question)：当时的题库没有这样的答案",
        en: "  question \(question): the bank has no such answer")
    case .pointsWithoutAnswer(let question):
      LocalizedText(
        zh: "  题目 \(question)：有得分，没有作答", en: "  question \(question): points without an answer")
    case .value(let name, let stored, let right):
      value(place(name.place), quantity(name.quantity), stored, right)
    }
  }

  private static func value(
    _ place: LocalizedText, _ quantity: LocalizedText, _ stored: String?, _ right: String?
  ) -> LocalizedText {
    LocalizedText(
      zh: "  \(place.zh)，\(quantity.zh)：存下的是 \(stored ?? "无")，应为 \(right ?? "无")",
      en: "  \(place.en), \(quantity.en): stored \(stored ?? "none"), should be \(right ?? "none")")
  }

  private static func place(_ place: ResultFact.Place) -> LocalizedText {
    switch place {
    case .overall: LocalizedText(zh: "总体", en: "overall")
    case .dimension(let id): LocalizedText(zh: "方面 \(id)", en: "part \(id)")
    case .question(let id, _): LocalizedText(zh: "题目 \(id)", en: "question \(id)")
    }
  }

  private static func quantity(_ quantity: ResultFact.Quantity) -> LocalizedText {
    switch quantity {
    case .score: LocalizedText(zh: "得分", en: "score")
    case .level: LocalizedText(zh: "等次", en: "level")
    case .levels: LocalizedText(zh: "各等次起点", en: "levels")
    case .weight: LocalizedText(zh: "权重", en: "weight")
    case .asked: LocalizedText(zh: "应答题数", en: "questions asked")
    case .answered: LocalizedText(zh: "已答题数", en: "questions answered")
    case .notApplicable: LocalizedText(zh: "未遇到题数", en: "questions that did not come up")
    case .points: LocalizedText(zh: "分数", en: "points")
    case .maximum: LocalizedText(zh: "满分", en: "maximum")
    case .revision: LocalizedText(zh: "题目修订号", en: "revision")
    case .limits: LocalizedText(zh: "短板", en: "limits")
    case .findings: LocalizedText(zh: "情形", en: "findings")
    case .undecided: LocalizedText(zh: "未定的情形", en: "undecided findings")
    }
  }

  static func found(_ rounds: Int, unreadable: Int) -> LocalizedText {
    let zh = [
      rounds == 0 ? nil : "有\(rounds)轮存下的结果不一致",
      unreadable == 0 ? nil : "有\(unreadable)个文件读不了",
    ]
    let en = [
      rounds == 0 ? nil : "the stored result of \(rounds.counting("round")) differs",
      unreadable == 0 ? nil : "\(unreadable.counting("file")) can't be read",
    ]
    return LocalizedText(
      zh: zh.compactMap(\.self).joined(separator: "，") + "；文件都没有改动，有备份时可把它们移到别处，再导入备份",
      en: en.compactMap(\.self).joined(separator: ", ")
        + "; the files are as they were; with a backup, move them away and import it")
  }
}
