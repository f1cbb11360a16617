import SelfCheckCore

/// The words of a round's result besides those of the bank.
public enum ResultWording {
  static let overall = LocalizedText(zh: "总体", en: "Overall")
  public static let notScored = LocalizedText(zh: "未计分", en: "Not scored")
  static let strength = LocalizedText(zh: "做得较稳的一处", en: "One thing you do well")
  static let start = LocalizedText(zh: "可以先从这里着手", en: "One thing to start with")
  static let findings = LocalizedText(zh: "从答案里看到的情形", en: "Patterns in your answers")
  static let furtherFindings = LocalizedText(
    zh: "从答案里看到的其他情形", en: "Other patterns in your answers")
  static let noFindings = LocalizedText(
    zh: "没有看到需要特别提醒的情形。", en: "No pattern needs particular attention.")
  static let factors = LocalizedText(
    zh: "客观因素（不计分）", en: "Circumstances (not scored)")
  static let contributions = LocalizedText(
    zh: "每题得分（前为得分，斜线后为该题满分）",
    en: "Points by question (earned / maximum)")
  static let limits = LocalizedText(zh: "短板", en: "What caps the score")
  static let openQuestions = LocalizedText(zh: "还没有作答", en: "Not answered yet")
  static let notApplicable = LocalizedText(zh: "本月未遇到，不计入", en: "Did not come up (not counted)")
  static let notes = LocalizedText(zh: "备忘", en: "Notes")
  static let reading = LocalizedText(
    zh: "结果只反映这一轮作答，供本人改进工作使用，不宜作为考核、评优或问责依据。",
    en: "The result reflects this round's answers only. It is for improving your own work, "
      + "not for appraisal, awards or discipline.")
  static let changedBank = LocalizedText(
    zh: "题库在这一轮之后有过改动：分数和等次按当时的题库，题目文字按现在的题库。",
    en: "The question bank has changed since this round: scores and levels are those of the "
      + "time, wording is today's.")

  static func title(_ round: Round) -> LocalizedText {
    let form = form(round.form)
    return LocalizedText(
      zh: "第\(round.sequence)轮自查结果（\(form.zh)，\(round.finished.date)）",
      en: "Result of round \(round.sequence) (\(form.en), \(round.finished.date))")
  }

  static func title(_ form: Form) -> LocalizedText {
    let form = Self.form(form)
    return LocalizedText(zh: "自查结果（\(form.zh)）", en: "Result (\(form.en))")
  }

  /// The form as a noun, such as "short form".
  public static func form(_ form: Form) -> LocalizedText {
    switch form {
    case .full: LocalizedText(zh: "完整版", en: "full form")
    case .short: LocalizedText(zh: "简短版", en: "short form")
    }
  }

  static func severity(_ severity: Finding.Severity) -> LocalizedText {
    switch severity {
    case .serious: LocalizedText(zh: "要紧", en: "Serious")
    case .moderate: LocalizedText(zh: "应改进", en: "Moderate")
    case .watch: LocalizedText(zh: "留意", en: "Watch")
    }
  }

  /// A finding in a sentence of its own, where no marker stands before it.
  static func finding(_ finding: Finding, in part: LocalizedText) -> LocalizedText {
    let severity = severity(finding.severity)
    return LocalizedText(
      zh: "\(severity.zh)（\(part.zh)）：\(finding.text.zh)",
      en: "\(severity.en) (\(part.en)): \(finding.text.en)")
  }

  /// A finding behind the part that it belongs to, where a marker says how grave it is.
  static func finding(of part: LocalizedText, _ text: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "\(part.zh)：\(text.zh)", en: "\(part.en): \(text.en)")
  }

  static func score(level: String, tenths: Int) -> LocalizedText {
    LocalizedText(
      zh: "\(level)  \(decimal(tenths: tenths))分", en: "\(level)  \(decimal(tenths: tenths))")
  }

  /// Behind a score that a limit lowered.
  static let capped = LocalizedText(zh: "（短板）", en: " (capped)")

  static func notScored(answered: Int, of applicable: Int) -> LocalizedText {
    LocalizedText(
      zh: "\(notScored.zh)，已答\(answered)题，应答\(applicable)题",
      en: "\(notScored.en), \(answered) of \(applicable) answered")
  }

  static func range(from low: Int, to high: Int) -> LocalizedText {
    let (low, high) = (decimal(tenths: low), decimal(tenths: high))
    return LocalizedText(
      zh: "如果没答的题也作答，得分会在\(low)至\(high)之间。",
      en: "With the rest answered, the score would lie between \(low) and \(high).")
  }

  static func otherFindings(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "另有\(count)种情形，列在各方面的说明里。",
      en: count == 1
        ? "One more pattern is described under its part."
        : "\(count) more patterns are described under their parts.")
  }

  static func undecided(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "有的题没有作答，因此有\(count)种情形无法判断。",
      en: count == 1
        ? "One pattern can't be judged, because some questions have no answer."
        : "\(count) patterns can't be judged, because some questions have no answer.")
  }

  static func answer(_ words: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "您的作答：\(words.zh)", en: "Your answer: \(words.en)")
  }

  static func weight(_ weight: Int) -> LocalizedText {
    LocalizedText(zh: "（权重\(weight)）", en: " (weight \(weight))")
  }

  /// - Parameters:
  ///   - reason: why there is a limit, a whole sentence.
  ///   - to: in tenths.
  ///   - effect: what it took off, in tenths and negative; nil where it took off nothing.
  static func limit(_ reason: LocalizedText, to: Int, effect: Int?) -> LocalizedText {
    let cap = decimal(tenths: to)
    let lowered = effect.map { decimal(tenths: -$0) }
    let effect = LocalizedText(
      zh: lowered.map { "本轮少计\($0)分" } ?? "本轮没有影响得分",
      en: lowered.map { "it took off \($0) this time" } ?? "it made no difference this time")
    return LocalizedText(
      zh: "\(reason.zh)这方面因此不超过\(cap)分，\(effect.zh)。",
      en: "\(reason.en) This caps the score at \(cap); \(effect.en).")
  }

  /// - Parameter lowered: what a limit took off, in tenths and negative; nil where none did.
  static func sum(_ parts: Int, lowered: Int?, _ total: Int) -> LocalizedText {
    let total = decimal(tenths: total)
    guard let lowered else {
      return LocalizedText(zh: "以上相加：\(total)分", en: "Together: \(total)")
    }
    let difference = "\(decimal(tenths: parts)) - \(decimal(tenths: -lowered))"
    return LocalizedText(
      zh: "以上相加：\(difference) = \(total)分", en: "Together: \(difference) = \(total)")
  }

  static func shortcoming(_ shortcoming: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "本方面对照的不足：\(shortcoming.zh)",
      en: "The shortcoming this part checks: \(shortcoming.en)")
  }

  static func unknownQuestion(_ id: String) -> LocalizedText {
    LocalizedText(zh: "题库中已没有的题：\(id)", en: "A question no longer in the bank: \(id)")
  }

  static func unknownLimit(_ id: String) -> LocalizedText {
    LocalizedText(zh: "题库中已没有的短板：\(id)。", en: "A cap no longer in the bank: \(id).")
  }

  static func unknownFinding(_ id: String) -> LocalizedText {
    LocalizedText(zh: "题库中已没有的情形：\(id)", en: "A pattern no longer in the bank: \(id)")
  }

  /// So many pairs of questions whose answers disagree; the pairs follow.
  static func disagreeingPairs(_ count: Int) -> LocalizedText {
    if count == 1 {
      return LocalizedText(
        zh: "有两题问的是相近的事，问法相反，两处作答相差较大，可以再想想哪一处更接近实际：",
        en: "Two questions ask about much the same thing in opposite ways, and the answers lie far "
          + "apart. Consider which is closer to what actually happened:")
    }
    return LocalizedText(
      zh: "有\(count)对题，每对问的是相近的事，问法相反，两处作答相差较大，可以再想想哪一处更接近实际：",
      en:
        "In \(count) pairs of questions, both ask about much the same thing in opposite ways, and the "
        + "answers lie far apart. Consider which is closer to what actually happened:")
  }

  static let quality = LocalizedText(
    zh: "看结果时可以留意", en: "Worth keeping in mind")

  /// Nil for a pair that disagrees: all such pairs are told together.
  static func hint(_ hint: QualityHint) -> LocalizedText? {
    switch hint {
    case .pairDisagrees: nil
    case .longRun(_, let length):
      LocalizedText(
        zh: "问频次的题里，连着\(length)道选了同一项。如果当时答得较快，可以回看几题。",
        en: "Among the questions on how often, the same option was chosen \(length) times running. "
          + "If you went through quickly, a few may deserve a second look.")
    case .tooFast(let questions):
      LocalizedText(
        zh: "有\(questions)道题作答用时很短，可能没有读完题目。",
        en: questions == 1
          ? "One question was answered faster than most people can read it."
          : "\(questions) questions were answered faster than most people can read them.")
    case .allBest:
      LocalizedText(
        zh: "每题选的都是最好的一项。如果个别题只是“多数时候如此”，照实选更有用。",
        en: "Every answer is the best one on offer. Where the truth is \"most of the time\", "
          + "saying so makes the result more useful to you.")
    case .manyNotApplicable(let count, let asked):
      LocalizedText(
        zh: "\(asked)道题中有\(count)道选了“本月未遇到”，结果只反映其余的题。",
        en: "\(count) of \(asked) questions did not come up; the result reflects the others only.")
    }
  }
}
