import Documents
import SelfCheckCore

/// The words of the page before the first question.
enum IntroductionWording {
  static let secrecyHeading = SecrecyWording.heading
  static let secrecy = SecrecyWording.rule
  static let howHeading = LocalizedText(zh: "怎么作答", en: "How it works")
  static let howLineByLine = LocalizedText(
    zh: "输入序号再按回车，就是选那一项。随时可以返回修改；答一题存一题，中途退出，下次接着答。",
    en: "Enter the number of your answer. You can go back and change answers at any time; each one "
      + "is saved as you give it, and if you leave you can go on later.")
  static let how = LocalizedText(
    zh: "按数字就选定并转到下一题，也可以用上下键移动、回车确认。随时可以返回修改；"
      + "答一题存一题，中途退出，下次接着答。",
    en:
      "Press a digit to answer and move on, or move with Up/Down and press Enter. You can go back "
      + "and change things at any time. Every answer is saved as you give it, so you can stop and "
      + "carry on later.")
  static func length(_ form: Form, _ length: Length) -> LocalizedText {
    let name = ResultWording.form(form)
    let (scored, others) = (length.scored, length.questions - length.scored)
    let (zh, en) = length.hasFollowUps ? ("至少", "at least ") : ("共", "")
    return LocalizedText(
      zh: "\(name.zh)\(zh)\(length.questions)题，约\(length.minutes)分钟。"
        + (others == 0 ? "" : "其中\(scored)题计分，\(others)题只了解情况，不计分。"),
      en: "The \(name.en) has \(en)\(length.questions.counting("question")) and takes about "
        + "\(length.minutes.counting("minute"))."
        + (others == 0
          ? "" : " \(scored) of them count towards the score; \(others) only give the background."))
  }

  static let followUps = LocalizedText(
    zh: "有些作答会带出追问，题数会多几道。",
    en: "Some answers add follow-ups.")

  static func notes(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "另有\(count)处备忘，可以不写。",
      en: "\(count.counting("note")) \(count == 1 ? "is" : "are") optional.")
  }

  static let begin = LocalizedText(zh: "开始作答", en: "begin")
}
