import SelfCheckCore

/// The words of `--help`, both languages side by side.
enum HelpWording {
  static let usage = LocalizedText(zh: "用法：", en: "Usage: ")
  static let common = LocalizedText(zh: "各命令通用：", en: "Options for every command:")

  static func about(_ path: [String]) -> LocalizedText {
    path.isEmpty || path == ["questions"]
      ? LocalizedText(zh: "命令：", en: "Commands:")
      : LocalizedText(zh: "参数和选项：", en: "Arguments and options:")
  }

  static let commonEntries = [
    entry(
      "--data DIR", "记录放在 DIR，不放在默认文件夹", "keep the records in DIR instead of the default folder"),
    entry(
      "--questions DIR", "使用 DIR 中的题库，不用程序自带的",
      "use the question bank in DIR instead of the built-in one"),
    entry("--language zh|en", "界面语言", "language of screens and messages"),
    entry("--help", "显示帮助", "show help"),
    entry("--version", "显示版本", "show the version"),
  ]

  static func entry(_ name: String, _ zh: String, _ en: String) -> CommandHelp.Entry {
    CommandHelp.Entry(name: name, text: LocalizedText(zh: zh, en: en))
  }

  static let json = entry("--json", "按 JSON 输出", "print JSON")
  static let explain = entry(
    "--explain", "逐题说明每一分的来处、等次差多少、各种情形的依据",
    "show where each point came from, how far the next level is, and why each pattern appeared")
  static let allFindings = entry(
    "--all-findings", "同 --explain，没有出现的情形也逐条说明",
    "like --explain, with the patterns that did not appear too")
  static let round = entry(
    "[ROUND]", "轮次：序号、id、last（最近一轮，默认）或 previous（上一轮）",
    "a round: its number, its id, last (the default) or previous")
}

extension HelpWording {
  /// Where a paper goes, and as what.
  static let paper = [
    entry(
      "--format FORMAT", "text（默认）、markdown、html、pdf、csv 或 json；写入文件时按扩展名",
      "text (default), markdown, html, pdf, csv or json; for a file, by the ending of its name"),
    entry("--output FILE", "写入文件，不覆盖已有的", "write a file; one that is there stays"),
    entry("--force", "覆盖已有的文件", "replace a file that is there"),
    entry("--print", "送到打印机", "send it to the printer"),
    entry("--printer NAME", "用这台打印机，不用默认的", "take this printer instead of the default"),
  ]
}

extension CommandHelp {
  /// The program first; a command after the one that it belongs to.
  static let all = [
    CommandHelp(
      path: [], usage: "[COMMAND]",
      summary: LocalizedText(
        zh: "党政办公室干部自查：在终端里对照最近30天的实际做法作答，看清四个方面的情况，结果只存在本机。不带命令时打开主界面。",
        en: "Office Self-Check: answer questions about your own work over the past 30 days at a "
          + "terminal and see where you stand in four parts. Results stay on this machine. "
          + "Without a command it opens the home screen."),
      entries: [
        HelpWording.entry(
          "take", "开始一轮自查，或接着做没做完的一轮", "start a round, or resume an unfinished one"),
        HelpWording.entry("show", "查看一轮的结果", "show a round's result"),
        HelpWording.entry(
          "compare", "比较两轮，或看各轮的走势", "compare two rounds, or show the trend over all"),
        HelpWording.entry(
          "plan", "查看、打印或另存提升计划", "show, print or save the improvement plan"),
        HelpWording.entry(
          "rounds", "列出各轮，核对、删除记录", "list the rounds, verify or delete records"),
        HelpWording.entry(
          "export", "导出全部轮次和计划，备份或换机器用", "all rounds and plans, for a backup or another machine"),
        HelpWording.entry("import", "导入 export 写的文件", "take in what export wrote"),
        HelpWording.entry("score", "给答案文件计分，不保存", "score a file of answers; nothing is stored"),
        HelpWording.entry(
          "questions", "检查题库，打印空白问卷", "check a question bank, print a blank questionnaire"),
        HelpWording.entry(
          "doctor", "检查终端、数据目录、PDF 和打印，缺什么装什么",
          "look at the terminal, data folder, PDF and printing; what to install"),
      ]),
    CommandHelp(
      path: ["doctor"], usage: "",
      summary: LocalizedText(
        zh: "逐项检查终端、字符集、窗口、题库、数据目录、PDF 和打印：可用的、欠缺的，以及要装什么。什么都不改动。"
          + "题库或数据目录不行时退出码是69。",
        en:
          "Look at the terminal, character set, window, question bank, data folder, PDF and printing: "
          + "what works, what is lacking and what to install. Nothing is changed. It exits with 69 "
          + "where the question bank or the data folder doesn't serve."),
      entries: []),
    CommandHelp(
      path: ["take"], usage: "[--short] [--plain]",
      summary: LocalizedText(
        zh: "开始一轮自查；有没做完的一轮时接着做。不加 --short 时做完整版：56题以上，约14分钟，有些作答会带出追问。",
        en: "Start a round, or resume an unfinished one. Without --short it is the full form: 56 "
          + "questions or more, about 14 minutes, since some answers lead to follow-ups."),
      entries: [
        HelpWording.entry(
          "--short", "简短版：26题，约6分钟", "the short form: 26 questions, about 6 minutes"),
        HelpWording.entry(
          "--plain", "逐行作答：不画界面，适合读屏软件和管道；设了环境变量 ACCESSIBLE 时总是这样",
          "line by line, with nothing drawn: for screen readers and pipes; with ACCESSIBLE in the "
            + "environment it is always so"),
      ]),
    CommandHelp(
      path: ["show"], usage: "[ROUND] [--explain] [--all-findings] [--json]",
      summary: LocalizedText(zh: "查看一轮的结果。", en: "Show a round's result."),
      entries: [HelpWording.round, HelpWording.explain, HelpWording.allFindings, HelpWording.json]),
    CommandHelp(
      path: ["compare"], usage: "[ROUND] [ROUND] [--explain] [--json] | --trend [--json]",
      summary: LocalizedText(
        zh: "比较两轮：哪里变了，变化是不是大过误差，由哪些作答带来。两轮的题不同时，只比两轮都有的题。",
        en: "Compare two rounds: what changed, whether by more than measurement error, and which "
          + "answers made it. Where the rounds differ in their questions, those in common are "
          + "compared."),
      entries: [
        HelpWording.entry(
          "[ROUND] [ROUND]", "要比的两轮：序号、id、last 或 previous；只写一轮时同最近一轮比，都不写时比最近两轮",
          "the two rounds, each by number, id, last or previous; one alone is compared with the "
            + "last, and without any the last two are compared"),
        HelpWording.entry("--trend", "列出全部各轮的分数", "the scores of all rounds"),
        HelpWording.entry(
          "--explain", "加上分数、误差和每一分变化的来处",
          "add the scores, the measurement error and where each point of the change came from"),
        HelpWording.json,
      ]),
    CommandHelp(
      path: ["plan"],
      usage: "[ROUND] [--edition handin|own] [--output FILE | --print]",
      summary: LocalizedText(
        zh: "给出一轮的提升计划。报送版只有措施，没有分数、等次、作答和比较；留存版什么都有，供本人保存。",
        en: "Give out a round's improvement plan. The hand-in edition holds the measures and no "
          + "score, level, answer or comparison; the own copy holds everything, to keep."),
      entries: [
        HelpWording.round,
        HelpWording.entry(
          "--edition handin|own", "报送版（默认）或留存版", "the hand-in edition (default) or the own copy"),
        HelpWording.entry("--name NAME", "印在上面的姓名，不保存", "a name to print on it; it isn't stored"),
      ] + HelpWording.paper),
    CommandHelp(
      path: ["rounds"], usage: "[--json] | verify | delete ROUND|--all [--force]",
      summary: LocalizedText(
        zh: "列出各轮自查；读不了的文件会说明原因。",
        en: "List the rounds; for files that can't be read, the reason is given."),
      entries: [
        HelpWording.json,
        HelpWording.entry("delete", "删除一轮或全部，先询问", "delete one round or all of them, after asking"),
        HelpWording.entry(
          "verify", "核对各轮存下的结果", "hold each round's stored result against its answers"),
      ]),
    CommandHelp(
      path: ["rounds", "verify"], usage: "",
      summary: LocalizedText(
        zh: "核对各轮存下的结果：题库没有变的，按作答重新计分；变了的，按存下的各题得分重新加总。逐处列出不一致，"
          + "不改动任何文件。有不一致或读不了的文件时退出码为65。",
        en:
          "Hold each round's stored result against its answers, scored anew where it was made with "
          + "this very bank; otherwise add up its own points again. Every difference is named, "
          + "and nothing is changed. Exits with 65 for a difference or a file that can't be read."),
      entries: []),
    CommandHelp(
      path: ["rounds", "delete"], usage: "ROUND|--all [--force]",
      summary: LocalizedText(
        zh: "删除一轮记录，或全部记录和没做完的一轮；先询问。",
        en: "Delete one round, or all of them and any unfinished one, after asking."),
      entries: [
        HelpWording.entry(
          "ROUND", "轮次：序号、id、last（最近一轮）或 previous（上一轮）",
          "a round: its number, its id, last or previous"),
        HelpWording.entry(
          "--all", "删除本题库的全部轮次和没做完的一轮",
          "delete all rounds of this question bank, and any unfinished one"),
        HelpWording.entry("--force", "不再询问", "don't ask"),
      ]),
    CommandHelp(
      path: ["export"], usage: "[--format ndjson|csv] [--output FILE]",
      summary: LocalizedText(
        zh: "导出全部轮次和计划，别的题库的也在内；没做完的一轮不导出。内容含全部作答，请妥善保管。"
          + "有文件读不了时其余照常导出，退出码为65。",
        en:
          "Give out all rounds and plans, those of other question banks too, but not an unfinished "
          + "round. It holds every answer: keep it safe. Where a file can't be read the rest is "
          + "given out all the same, and it exits with 65."),
      entries: [
        HelpWording.entry(
          "--format FORMAT", "ndjson（默认，一行一条，可以导入）或 csv（用表格软件打开）；写入文件时按扩展名",
          "ndjson (default, a record a line, for import) or csv (for a spreadsheet); for a file, "
            + "by the ending of its name"),
        HelpWording.entry("--output FILE", "写入文件，不覆盖已有的", "write a file; one that is there stays"),
        HelpWording.entry("--force", "覆盖已有的文件", "replace a file that is there"),
      ]),
    CommandHelp(
      path: ["import"], usage: "FILE|-",
      summary: LocalizedText(
        zh: "导入 export 写的文件（ndjson）。每行各自导入：有错的行说明原因后跳过，其余照常，退出码为65。已有的轮次"
          + "不会改动；同一轮的计划取修订较新的，同样新而内容不同的不动，并说明。重复导入不会有变化。",
        en:
          "Take in what export wrote as ndjson. Each line counts for itself: a bad one is told of "
          + "and skipped, the rest is taken, and it exits with 65. Rounds that are here are never "
          + "changed; of two plans of a round the higher revision wins, and equal ones that differ "
          + "are told of and left. Importing twice changes nothing."),
      entries: [
        HelpWording.entry("FILE", "文件；- 表示从标准输入读", "the file; - reads standard input")
      ]),
    CommandHelp(
      path: ["score"], usage: "FILE|- [--explain] [--all-findings] [--json]",
      summary: LocalizedText(
        zh: #"给一个答案文件计分，不保存。文件形如 {"form": "full", "answers": {"题目id": "选项id"}}。"#,
        en: #"Score a file of answers; nothing is stored. The file looks like "#
          + #"{"form": "full", "answers": {"question id": "option id"}}."#),
      entries: [
        HelpWording.entry("FILE", "答案文件；- 表示从标准输入读", "the file; - reads standard input"),
        HelpWording.explain, HelpWording.allFindings, HelpWording.json,
      ]),
    CommandHelp(
      path: ["questions"], usage: "check [DIR] [--json] | print [--short]",
      summary: LocalizedText(zh: "管理题库。", en: "Manage the question bank."),
      entries: [
        HelpWording.entry(
          "check", "检查题库，一次列出所有问题", "check a bank and list everything that is wrong"),
        HelpWording.entry(
          "print", "给出空白问卷，用纸填写", "give out a blank questionnaire to fill in by hand"),
      ]),
    CommandHelp(
      path: ["questions", "print"], usage: "[--short] [--output FILE | --print]",
      summary: LocalizedText(
        zh: "给出空白问卷，用纸填写。不加 --short 时是完整版。",
        en: "Give out a blank questionnaire to fill in by hand: the full form, unless --short."),
      entries: [HelpWording.entry("--short", "简短版", "the short form")] + HelpWording.paper),
    CommandHelp(
      path: ["questions", "check"], usage: "[DIR] [--json]",
      summary: LocalizedText(
        zh: "检查题库，一次列出所有问题：文件、行、列、哪里不对、怎样改。有错误时退出码为65。",
        en: "Check a bank and list everything that is wrong: file, line, column, what, and how to "
          + "mend it. Exits with 65 when there is an error."),
      entries: [
        HelpWording.entry(
          "[DIR]", "题库文件夹；不写则检查自带的题库", "the bank's folder (default: the built-in bank)"),
        HelpWording.json,
      ]),
  ]
}
