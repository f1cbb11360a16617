import Documents
import SelfCheckCore

/// The words of the home screen.
enum HomeWording {
  static let resume = LocalizedText(zh: "继续作答", en: "Continue")
  static let rounds = LocalizedText(zh: "历次结果", en: "Past rounds")
  static let help = LocalizedText(zh: "帮助", en: "Help")
  static let quit = LocalizedText(zh: "退出", en: "Quit")
  static let languageDetail = LocalizedText(zh: "换成英文", en: "switch to Chinese")
  static let firstRun = LocalizedText(
    zh: "第一次用，建议先做简短版。", en: "First time here? The short form is a good start.")

  static func purpose(_ window: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "对照\(window.zh)的实际做法，看看哪里做得稳，哪里可以改。",
      en: "Look back on \(window.en): see what is going well and what could change.")
  }

  static func start(_ form: Form) -> LocalizedText {
    switch form {
    case .short: LocalizedText(zh: "开始简短自查", en: "Start the short form")
    case .full: LocalizedText(zh: "开始完整自查", en: "Start the full form")
    }
  }

  static func length(_ length: Length) -> LocalizedText {
    let (zh, en) = length.hasFollowUps ? ("以上", "+") : ("", "")
    let noun = length.questions == 1 ? "question" : "questions"
    return LocalizedText(
      zh: "\(length.questions)题\(zh)，约\(length.minutes)分钟",
      en: "\(length.questions)\(en) \(noun), about \(length.minutes) min")
  }

  static func progress(_ form: Form, _ tally: Tally) -> LocalizedText {
    let form = ResultWording.form(form)
    return LocalizedText(
      zh: "\(form.zh)，已答\(tally.answered)题，共\(tally.of)题",
      en: "\(form.en), \(tally.answered) of \(tally.of) answered")
  }

  static func kept(_ rounds: Int, unreadable: Int) -> LocalizedText {
    let zh = unreadable == 0 ? "" : "，\(unreadable)个文件读不了"
    let en = unreadable == 0 ? "" : ", \(unreadable) unreadable"
    return LocalizedText(
      zh: rounds == 0 && unreadable == 0 ? "还没有" : "\(rounds)轮\(zh)",
      en: rounds == 0 && unreadable == 0 ? "none yet" : "\(rounds) kept\(en)")
  }

  static let storage = LocalizedText(
    zh: "记录只存在这台机器上。几个人共用一个登录账号时，同账号的人都能看到。",
    en: "Records stay on this machine. If several people share one login, they can all read them.")
}
