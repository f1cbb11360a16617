import Documents
import SelfCheckCore

extension Consent {
  var title: LocalizedText {
    switch self {
    case .startAnew: LocalizedText(zh: "重新开始？", en: "Start again?")
    case .finish: LocalizedText(zh: "完成这一轮？", en: "Finish this round?")
    case .delete: LocalizedText(zh: "删除这一轮？", en: "Delete this round?")
    case .removeItem: LocalizedText(zh: "删除这一条？", en: "Remove this measure?")
    }
  }

  /// In paragraphs.
  func question(in session: Session) -> [LocalizedText] {
    switch self {
    case .startAnew(let form):
      [Self.startAnew(form, unfinished: session.draft?.form ?? form, session.tally)]
    case .finish:
      [
        Self.finality,
        Self.open(
          session.tally, minimumPercent: session.questionnaire.minimumAnsweredPercent),
      ]
    case .delete(let round): [Self.delete(round)]
    case .removeItem(let item): [item.measure, Self.removal]
    }
  }

  var no: LocalizedText {
    switch self {
    case .startAnew: LocalizedText(zh: "不，留着上次的作答", en: "Keep the unfinished round")
    case .finish: LocalizedText(zh: "回去检查", en: "Back to the review")
    case .delete, .removeItem: LocalizedText(zh: "不删除", en: "Keep it")
    }
  }

  var yes: LocalizedText {
    switch self {
    case .startAnew(let form): Self.discardAndStart(form)
    case .finish: ReviewWording.toFinish
    case .delete: LocalizedText(zh: "删除", en: "Delete it")
    case .removeItem: LocalizedText(zh: "删除", en: "Remove it")
    }
  }

  private static func startAnew(
    _ form: Form, unfinished: Form, _ tally: Tally
  ) -> LocalizedText {
    let (name, progress) = (ResultWording.form(form), HomeWording.progress(unfinished, tally))
    let state = tally.open == 0 ? unfinishedThoughAnswered : unfinishedAnswers
    return LocalizedText(
      zh: "\(state.zh)（\(progress.zh)）。现在重新开始一轮\(name.zh)，上次的作答就没有了。",
      en: "\(state.en) (\(progress.en)). Starting a new \(name.en) now discards those answers.")
  }

  private static let unfinishedAnswers = LocalizedText(
    zh: "上次的自查还没有答完", en: "Your last round is unfinished")
  private static let unfinishedThoughAnswered = LocalizedText(
    zh: "上次的自查已全部作答，还没有点完成", en: "Your last round is fully answered but not finished")

  private static func discardAndStart(_ form: Form) -> LocalizedText {
    let name = ResultWording.form(form)
    return LocalizedText(
      zh: "放弃上次的，开始\(name.zh)", en: "Discard it and start the \(name.en)")
  }

  private static let finality = LocalizedText(
    zh: "完成以后，这一轮的作答就不能再改了。",
    en: "Once you finish, the answers of this round can't be changed.")

  private static func open(_ tally: Tally, minimumPercent: Int) -> LocalizedText {
    if tally.open == 0 { return ReviewWording.complete(tally) }
    return LocalizedText(
      zh: "还有\(tally.open)题没有作答。哪个方面答的不到\(minimumPercent)%，哪个方面就不计分，"
        + "也就没有总体分数。",
      en: "\(tally.open.counting("question")) \(tally.open == 1 ? "is" : "are") unanswered. A part "
        + "less than \(minimumPercent)% answered gets no score, nor does the round as a whole.")
  }

  private static let removal = LocalizedText(
    zh: "这一条和它的记录会从计划里删除，不能恢复。",
    en: "This measure and its notes will be gone from the plan for good.")

  private static func delete(_ round: RoundSummary) -> LocalizedText {
    let form = ResultWording.form(round.form)
    return LocalizedText(
      zh: "第\(round.sequence)轮（\(form.zh)，\(round.finished.date)）的作答和结果会从这台机器上删除，"
        + "不能恢复。",
      en: "The answers and the result of round \(round.sequence) (\(form.en), "
        + "\(round.finished.date)) will be deleted from this machine for good.")
  }
}
