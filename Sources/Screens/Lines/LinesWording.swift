import SelfCheckCore

/// The words of a dialogue line by line.
enum LinesWording {
  static let pause = LocalizedText(zh: "；", en: "; ")
  static let chosen = LocalizedText(zh: "（已选）", en: " (chosen)")
  static let answered = LocalizedText(zh: "现在填的是：", en: "Your answer so far: ")
  static let nothingEntered = LocalizedText(
    zh: "空行不算作答；输入?看可以输入什么。",
    en: "An empty line answers nothing; enter ? for what you can enter.")
  static let oneOnly = LocalizedText(
    zh: "只能选一项，请输入一个序号。", en: "Only one can be chosen; enter one number.")
  static let general = LocalizedText(
    zh: "字母后面空一格加序号，就是对那一项做，例如“d 2”。在写文字的地方，命令前面加冒号，例如“:b”。",
    en: "A letter, a space and a number do it to that item, such as \"d 2\". Where text is being "
      + "entered, put a colon before a command, such as \":b\".")
  static let ended = LocalizedText(
    zh: "输入到此为止，退出。", en: "That was the end of the input.")
  static let kept = LocalizedText(
    zh: "输入到此为止。已答的都保存了，下次运行 selfcheck take --plain 接着做。",
    en: "That was the end of the input. Every answer is saved; run selfcheck take --plain to go on."
  )

  static func noSuchItem(_ number: Int) -> LocalizedText {
    LocalizedText(
      zh: "没有第\(number)项，请看上面的序号。", en: "There is no item \(number); look at the numbers above.")
  }

  static func notUnderstood(_ words: String) -> LocalizedText {
    LocalizedText(
      zh: "“\(words)”在这里没有意义；输入?看可以输入什么。",
      en: "\"\(words)\" means nothing here; enter ? for what you can enter.")
  }

  /// The last line of a screen: what can be entered.
  static func prompt(_ entries: [LineEntry]) -> LocalizedText {
    let fields = entries.filter { !$0.isCommand }.map(told)
    // Where letters are text, a command begins with a colon.
    let mark = entries.contains { $0.kind == .text } ? ":" : ""
    let commands = entries.filter(\.isCommand).map(told) + [LocalizedText(zh: "? 说明", en: "? help")]
    let zh = fields.map { "请输入\($0.zh)。" } + ["命令："]
    let en = fields.map { "Enter \($0.en). " } + ["Commands: "]
    return LocalizedText(
      zh: zh.joined() + commands.map { mark + $0.zh }.joined(separator: "，"),
      en: en.joined() + commands.map { mark + $0.en }.joined(separator: ", "))
  }

  static func told(_ entry: LineEntry) -> LocalizedText {
    switch entry.kind {
    case .item: LocalizedText(zh: "序号", en: "a number")
    case .items:
      LocalizedText(zh: "各项的序号，用空格隔开", en: "the numbers of all that apply, with spaces between")
    case .number(false): LocalizedText(zh: "一个数", en: "a whole number")
    case .number(true):
      LocalizedText(zh: "一个数，没有遇到就输入x", en: "a whole number, x if it did not come up")
    case .text:
      LocalizedText(zh: "一行文字，空行不改动", en: "a line of text, an empty line to leave it as it is")
    case .date: LocalizedText(zh: "日期，例如2026-12-31", en: "a date such as 2026-12-31")
    case .command(let letter, let label):
      LocalizedText(zh: "\(letter) \(label.zh)", en: "\(letter) \(label.en)")
    }
  }
}
