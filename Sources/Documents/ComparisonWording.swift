import SelfCheckCore

/// The words of a comparison besides those of the bank.
enum ComparisonWording {
  static let standing = LocalizedText(zh: "总体和各方面", en: "Overall and by part")
  static let improved = LocalizedText(zh: "进步最明显的题", en: "Most improved")
  static let concerns = LocalizedText(zh: "更要留意的题", en: "Of most concern")
  static let findings = LocalizedText(zh: "从答案里看到的情形", en: "Patterns in your answers")
  static let figures = LocalizedText(zh: "分数和误差", en: "Scores and measurement error")
  static let effects = LocalizedText(
    zh: "作答变化带来的分数变化", en: "What the changed answers did to the score")
  static let unchanged = LocalizedText(zh: "得分没有变的题", en: "Answers that earned the same")
  static let oneRoundOnly = LocalizedText(
    zh: "只有一轮计分的题", en: "Questions that counted in one round only")

  /// Behind the name of a part that so many answers count for.
  static let oneAnswer = LocalizedText(zh: "（只据1题）", en: " (from 1 answer)")

  static func oneAnswer(in round: RoundNames.Name) -> LocalizedText {
    LocalizedText(
      zh: "（\(round.label.zh)只据1题）", en: " (from 1 answer \(round.when))")
  }

  static let gone = LocalizedText(zh: "不再出现", en: "Gone")
  static let new = LocalizedText(zh: "新出现", en: "New")
  static let still = LocalizedText(zh: "仍然存在", en: "Still there")

  static func title(_ older: Round, _ newer: Round) -> LocalizedText {
    LocalizedText(
      zh:
        "第\(newer.sequence)轮与第\(older.sequence)轮比较（\(older.finished.date)至\(newer.finished.date)）",
      en: "Round \(newer.sequence) compared with round \(older.sequence) "
        + "(\(older.finished.date) to \(newer.finished.date))")
  }

  static func recomputed(shared: Int, leftOut: Int) -> LocalizedText {
    LocalizedText(
      zh: "两轮的题不全相同：这里只比两轮都答了、意思没有变的\(shared)题，按新一轮的权重和等次重新计算，"
        + "不计短板；另有\(leftOut)题没有比。所以这里的分数和各轮自己的结果会不一样。",
      en: "The two rounds didn't have all questions in common. Compared here "
        + (shared == 1 ? "is the one question" : "are the \(shared) questions")
        + " that both answered with the same meaning, scored anew with the newer round's weights and "
        + "levels and without caps; \(leftOut) "
        + (leftOut == 1 ? "was" : "were") + " left out. The scores here therefore differ from each "
        + "round's own result.")
  }

  static func background(
    _ question: LocalizedText, _ older: LocalizedText, _ newer: LocalizedText,
    _ names: RoundNames
  ) -> LocalizedText {
    LocalizedText(
      zh: "“\(question.zh)”两轮答得不同：\(names.older.label.zh)是“\(older.zh)”，\(names.newer.label.zh)是"
        + "“\(newer.zh)”。工作不一样了，分数的变化不一定是做法变了。",
      en: "\"\(question.en)\" was answered differently: \"\(older.en)\" \(names.older.when), "
        + "\"\(newer.en)\" \(names.newer.when). With different work, a change of scores need not be a change in how you do it."
    )
  }

  static func untold(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "另有\(count)种情形，两轮的题不同或没有答全，比不出来。",
      en: count == 1
        ? "One more pattern can't be compared: the questions behind it differ or are open."
        : "\(count) more patterns can't be compared: the questions behind them differ or are open.")
  }

  static let limitsNotCounted = LocalizedText(
    zh: "短板（上面的分数没有计入）", en: "Caps (not in the scores above)")

  static func untoldLimits(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "另有\(count)处短板，两轮的题不同或没有答全，比不出来。",
      en: count == 1
        ? "One more cap can't be compared: the questions behind it differ or are open."
        : "\(count) more caps can't be compared: the questions behind them differ or are open.")
  }

  static func disagreeingPairs(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "有\(count)对题问的是同一件事，问法相反，两处作答相差较大。",
      en: count == 1
        ? "Two questions ask about the same thing in opposite ways, and the answers lie far apart."
        : "In \(count) pairs of questions about the same thing, worded in opposite ways, the "
          + "answers lie far apart.")
  }
}

// A comparison in a line.
extension ComparisonWording {
  /// - Parameters:
  ///   - overall: what became of the overall score.
  ///   - shared: how many questions were compared, where that isn't all of both rounds.
  static func summary(
    _ comparison: Comparison, _ overall: LocalizedText, shared: Int?
  ) -> LocalizedText {
    let rounds = (comparison.newer.sequence, comparison.older.sequence)
    let zh = shared.map { "（题不全相同，只比都答了的\($0)题）" } ?? ""
    let en = shared.map { " (over the \($0.counting("question")) that both answered)" } ?? ""
    return LocalizedText(
      zh: "第\(rounds.0)轮与第\(rounds.1)轮比\(zh)，总体：\(overall.zh)。",
      en: "Round \(rounds.0) compared with round \(rounds.1)\(en), overall: \(overall.en).")
  }

  static let noPart = LocalizedText(zh: "各方面变化都不大。", en: "No part changed much.")

  static func rose(_ part: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "提高最多的方面：\(part.zh)。", en: "The part that rose most: \(part.en).")
  }

  static func fell(_ part: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "下降最多的方面：\(part.zh)。", en: "The part that fell most: \(part.en).")
  }

  static func beside(_ older: Round, _ change: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "与第\(older.sequence)轮比：\(change.zh)",
      en: "Compared with round \(older.sequence): \(change.en)")
  }
}

// The last plan.
extension ComparisonWording {
  static func measures(_ names: RoundNames) -> LocalizedText {
    LocalizedText(
      zh: "\(names.older.label.zh)计划的措施", en: "What \(names.older.whose) plan did")
  }

  /// What the measure did, beside its status.
  static func outcome(_ outcome: MeasureOutcome, _ names: RoundNames) -> LocalizedText {
    let course = course(outcome.answers, names)
    return switch outcome.verdict {
    case .doneButNotWorking:
      LocalizedText(zh: "\(course.zh)，可以换个做法", en: "\(course.en); another measure may help")
    case .doneAndWorking, .notDone, .dropped, .unknown: course
    }
  }

  private static func course(
    _ course: MeasureOutcome.Course?, _ names: RoundNames
  ) -> LocalizedText {
    switch course {
    case .better: LocalizedText(zh: "相关的作答好了", en: "The answers behind it got better")
    case .same: LocalizedText(zh: "相关的作答没有变", en: "The answers behind it stayed the same")
    case .worse:
      LocalizedText(
        zh: "相关的作答不如\(names.older.label.zh)", en: "The answers behind it got worse")
    case nil:
      LocalizedText(
        zh: "没有前后可比的作答，看不出效果",
        en: "No answers behind it can be compared, so its effect can't be told")
    }
  }
}
