import SelfCheckCore

// The figures, one key further.
extension ComparisonWording {
  static func scores(
    _ older: Int, _ newer: Int, change: Int, _ names: RoundNames
  ) -> LocalizedText {
    let (older, newer) = (decimal(tenths: older), decimal(tenths: newer))
    let change = signed(tenths: change)
    return LocalizedText(
      zh: "\(names.older.label.zh)\(older)分，\(names.newer.label.zh)\(newer)分，变化\(change)分",
      en: "\(older) \(names.older.when), \(newer) \(names.newer.when), a change of \(change)")
  }

  static func detectable(_ tenths: Int) -> LocalizedText {
    LocalizedText(
      zh: "变化超过\(decimal(tenths: tenths))分，才大于测量误差（95%）",
      en: "only a change of more than \(decimal(tenths: tenths)) is larger than measurement error "
        + "(95 %)")
  }

  static func error(_ error: MeasurementError) -> LocalizedText {
    let points = thousandths(error.points)
    return LocalizedText(
      zh: "测量标准误\(points)分，来源：\(error.source)",
      en: "standard error of measurement \(points), from \(error.source)")
  }

  static let noError = LocalizedText(zh: "测量误差未知", en: "measurement error unknown")

  static func step(_ step: AnswerStep) -> LocalizedText {
    let (least, most) = (
      decimal(tenths: step.smallest.tenths), decimal(tenths: step.largest.tenths)
    )
    return least == most
      ? LocalizedText(
        zh: "一道题差一档，就差\(least)分", en: "one answer, one step apart, makes a difference of \(least)")
      : LocalizedText(
        zh: "一道题差一档，就差\(least)至\(most)分",
        en: "one answer, one step apart, makes a difference of \(least) to \(most)")
  }

  static let overall = LocalizedText(
    zh: "总体的变化从哪里来", en: "Where the overall change comes from")

  static let mean = LocalizedText(
    zh: "总体得分是各方面得分的平均，总体的变化也就是各方面变化的平均：",
    en: "The overall score is the mean of the parts' scores, so its change is the mean of theirs:")

  static let weightedMean = LocalizedText(
    zh: "总体得分是各方面得分按权重的平均，总体的变化也就是各方面变化按权重的平均：",
    en:
      "The overall score is the mean of the parts' scores by weight, so its change is the mean of "
      + "theirs by weight:")

  /// - Parameters:
  ///   - change: of the part, in tenths.
  ///   - share: what part of the overall score it makes.
  static func share(of change: Int, _ share: Fraction) -> LocalizedText {
    let (change, share) = (signed(tenths: change), "\(share.numerator)/\(share.denominator)")
    return LocalizedText(
      zh: "本方面变化\(change)分，占总体的\(share)", en: "its change of \(change) counts for \(share)")
  }

  static let formula = LocalizedText(
    zh: "最小可检出变化 = 1.96 × √2 × 测量标准误。",
    en: "Smallest detectable change = 1.96 × √2 × standard error of measurement.")

  static let fewerQuestions = LocalizedText(
    zh: "公布的测量误差是按完整版的整套题得出的；这里比的不是整套题，误差会更大，所以不用它来判断。",
    en: "The published measurement error holds for all questions of a part in the full form. Fewer "
      + "are compared here, which measures less exactly, so no change is judged by it.")

  static func points(_ change: Int) -> LocalizedText {
    let change = "\(change > 0 ? "+" : "")\(change)"
    return LocalizedText(zh: "\(change)（题内得分）", en: "\(change) (its own points)")
  }

  static let selection = LocalizedText(
    zh: "两轮计分的题不一样（追问、本月未遇到、没有作答）",
    en: "Other questions counted (follow-ups, what did not come up, what was left open)")

  /// What a limit did to the score of a round.
  static func limit(in round: RoundNames.Name) -> LocalizedText {
    LocalizedText(zh: "\(round.label.zh)短板少计的分", en: "What a cap took off \(round.when)")
  }

  static func sum(_ tenths: Int) -> LocalizedText {
    LocalizedText(
      zh: "以上相加：\(signed(tenths: tenths))分", en: "Together: \(signed(tenths: tenths))")
  }

  /// Heads the questions that are left out for the reason.
  static func leftOut(_ reason: LeftOutQuestion.Reason) -> LocalizedText {
    switch reason {
    case .added: LocalizedText(zh: "没有比：后来新增的题", en: "Left out: added since")
    case .dropped: LocalizedText(zh: "没有比：后来取消的题", en: "Left out: dropped since")
    case .reworded: LocalizedText(zh: "没有比：题意有改动的题", en: "Left out: reworded since")
    case .notApplicable:
      LocalizedText(zh: "没有比：有一轮未遇到的题", en: "Left out: did not come up in one round")
    case .notAsked:
      LocalizedText(zh: "没有比：有一轮没有问的题", en: "Left out: not asked in one round")
    case .unanswered:
      LocalizedText(zh: "没有比：有一轮没有答的题", en: "Left out: not answered in one round")
    }
  }

  /// With as many decimals as it takes.
  private static func thousandths(_ value: Thousandths) -> String {
    let decimals = String(String(1000 + value.count % 1000).dropFirst())
    let kept = String(decimals.reversed().drop { $0 == "0" }.reversed())
    return "\(value.count / 1000)" + (kept.isEmpty ? "" : ".\(kept)")
  }
}
