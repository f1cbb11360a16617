import SelfCheckCore

/// The words of the page before the first question.
enum IntroductionWording {
  static let secrecyHeading = LocalizedText(zh: "保密提醒", en: "Confidentiality")
  static let secrecy = LocalizedText(
    zh: "不填写涉密和敏感内容、文号、人名、批示原文；不在涉密计算机上使用。",
    en: "Enter nothing secret or sensitive: no document numbers, no names, no wording of leaders' "
      + "instructions. Do not use this on a computer that handles classified material.")
  static let shared = LocalizedText(
    zh: "作答只存在这台机器上，别人要看，只能看您自己打印出来的。但几个人共用一个登录账号时，"
      + "同账号的人都能打开这些文件。",
    en: "Your answers stay on this machine, and others see only what you print. But where people "
      + "share one login, anyone using it can open these files.")
  static let howHeading = LocalizedText(zh: "怎么作答", en: "How it works")
  static let how = LocalizedText(
    zh: "按数字就选定并转到下一题，也可以用上下键移动、回车确认。随时可以返回修改；"
      + "答一题存一题，中途退出，下次接着答。",
    en:
      "Press a digit to answer and move on, or move with Up/Down and press Enter. You can go back "
      + "and change things at any time. Every answer is saved as you give it, so you can stop and "
      + "carry on later.")
  static let begin = LocalizedText(zh: "开始作答", en: "begin")
}
