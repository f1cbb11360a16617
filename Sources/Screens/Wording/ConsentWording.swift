import Documents
import SelfCheckCore

extension Consent {
  var title: LocalizedText {
    switch self {
    case .startAnew: LocalizedText(zh: "重新开始？", en: "Start anew?")
    case .finishUnanswered: LocalizedText(zh: "就这样完成？", en: "Finish as it is?")
    case .delete: LocalizedText(zh: "删除这一轮？", en: "Delete this round?")
    }
  }

  func question(in session: Session) -> LocalizedText {
    switch self {
    case .startAnew: Self.startAnew(session.tally)
    case .finishUnanswered:
      Self.finish(
        open: session.unanswered.count,
        minimumPercent: session.questionnaire.minimumAnsweredPercent)
    case .delete(let round): Self.delete(round)
    }
  }

  var no: LocalizedText {
    switch self {
    case .startAnew: LocalizedText(zh: "不，留着上次的作答", en: "No, keep the unfinished round")
    case .finishUnanswered: LocalizedText(zh: "回去补答", en: "Go back and answer them")
    case .delete: LocalizedText(zh: "不删除", en: "Keep it")
    }
  }

  var yes: LocalizedText {
    switch self {
    case .startAnew: LocalizedText(zh: "放弃上次的，重新开始", en: "Discard it and start anew")
    case .finishUnanswered: LocalizedText(zh: "完成，看结果", en: "Finish and see the result")
    case .delete: LocalizedText(zh: "删除", en: "Delete it")
    }
  }

  private static func startAnew(_ tally: Tally) -> LocalizedText {
    LocalizedText(
      zh: "上次还没有答完（已答\(tally.answered)题，共\(tally.of)题）。重新开始，这些作答就没有了。",
      en: "A round is unfinished (\(tally.answered) of \(tally.of) answered). If you start anew, "
        + "those answers are gone.")
  }

  private static func finish(open: Int, minimumPercent: Int) -> LocalizedText {
    LocalizedText(
      zh: "还有\(open)题没有作答。哪个方面作答不到\(minimumPercent)%，哪个方面就不计分，也就没有总体分数。"
        + "完成以后不能再改。",
      en: "\(open) \(open == 1 ? "question is" : "questions are") still open. A part with less "
        + "than \(minimumPercent)% answered is not scored, and then there is no overall score. "
        + "A finished round can't be changed.")
  }

  private static func delete(_ round: RoundSummary) -> LocalizedText {
    let form = ResultWording.form(round.form)
    return LocalizedText(
      zh: "第\(round.sequence)轮（\(form.zh)，\(round.finished.date)）的作答和结果会从这台机器上删除，"
        + "不能恢复。",
      en: "The answers and the result of round \(round.sequence) (\(form.en), "
        + "\(round.finished.date)) will be deleted from this machine for good.")
  }
}
