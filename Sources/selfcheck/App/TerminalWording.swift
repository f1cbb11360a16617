import Curses
import SelfCheckCore

/// What is wrong with the terminal, and what to do.
enum TerminalWording {
  static let noHan = LocalizedText(
    zh: "这个终端的字库没有汉字，所以显示英文；要显示中文，请运行 selfcheck --language zh",
    en: "This terminal's font has no Chinese characters, so the app is in English; for Chinese "
      + "all the same, run selfcheck --language zh")

  /// That no screen can be drawn, and what is done instead.
  static func lineByLine(_ error: TerminalError) -> LocalizedText {
    let reason = text(error)
    return LocalizedText(
      zh: "\(reason.zh)。现在改为逐行作答", en: "\(reason.en). Going on line by line instead")
  }

  static func text(_ error: TerminalError) -> LocalizedText {
    switch error {
    case .notATerminal(.input):
      LocalizedText(
        zh: "标准输入不是终端；请直接在终端里运行 selfcheck，不要用管道或重定向",
        en:
          "standard input is not a terminal; run selfcheck directly in a terminal, without a pipe or redirection"
      )
    case .notATerminal(.output):
      LocalizedText(
        zh: "标准输出不是终端；请直接在终端里运行 selfcheck，查看结果可用 selfcheck show",
        en:
          "standard output is not a terminal; run selfcheck directly in a terminal, or use selfcheck show to see "
          + "a result")
    case .unknownTerminal(let name?):
      LocalizedText(
        zh: "系统不认识终端类型“\(name)”；请设置 TERM，例如 TERM=xterm-256color",
        en: "the system does not know the terminal \"\(name)\"; set TERM, for example to "
          + "xterm-256color")
    case .unknownTerminal(nil):
      LocalizedText(
        zh: "没有设置终端类型；请设置 TERM，例如 TERM=xterm-256color",
        en: "TERM is not set; set it, for example to xterm-256color")
    case .cannotAddressCursor(let name):
      LocalizedText(
        zh: "终端“\(name)”不能定位光标，打不开界面；请换一个终端",
        en: "the terminal \"\(name)\" can't place the cursor; use another terminal")
    case .refused:
      LocalizedText(
        zh: "系统没有给出终端所需的资源；请关闭一些程序后再试",
        en:
          "the system did not provide the resources the terminal needs; close some programs and try again"
      )
    }
  }
}
