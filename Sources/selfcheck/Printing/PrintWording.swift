import Canvas
import SelfCheckCore

/// What is said of printing. A job is queued; whether it is printed nobody here knows.
enum PrintWording {
  static func queued(_ job: String) -> LocalizedText {
    LocalizedText(
      zh: "已送入打印队列，作业号 \(job.printable)", en: "queued as \(job.printable)")
  }

  /// On a screen, where a paper can be saved at once.
  static func inApp(_ error: PrintError) -> LocalizedText {
    let (zh, en) = words(error)
    return LocalizedText(zh: "\(zh)；也可以按 w 存成文件", en: "\(en); or press w to save a file")
  }

  static func text(_ error: PrintError) -> LocalizedText {
    let (zh, en) = words(error)
    return LocalizedText(
      zh: "\(zh)；也可以另存成文件：--output FILE.pdf", en: "\(en); or write a file: --output FILE.pdf")
  }

  static func words(_ error: PrintError) -> (String, String) {
    switch error {
    case .notInstalled:
      ("没有打印命令 lp；请安装 cups-client", "there is no lp command; install cups-client")
    case .notRunning:
      (
        "打印服务（CUPS）没有运行；请安装并启动 cups",
        "the print service (CUPS) isn't running; install and start cups"
      )
    case .noPrinters:
      (
        "打印服务里没有打印机；请先在系统设置里添加一台",
        "the print service has no printer; add one in the system's settings"
      )
    case .noDefault(let names):
      (
        "有几台打印机，没有默认的；用 --printer 指定一台：\(list(names, "、"))",
        "there are several printers and no default; name one with --printer: \(list(names, ", "))"
      )
    case .unknownPrinter(let name, let known, let suggestion):
      (
        "没有“\(name.printable)”这台打印机；现有：\(list(known, "、"))"
          + (suggestion.map { "（是不是 \($0.printable)？）" } ?? ""),
        "there is no printer \"\(name.printable)\"; there are: \(list(known, ", "))"
          + (suggestion.map { " (did you mean \($0.printable)?)" } ?? "")
      )
    case .noAnswer:
      ("打印服务没有回应；请查看它是否在运行", "the print service doesn't answer; see whether it runs")
    case .refused(let reason):
      ("打印服务没有收下：\(reason.printable)", "the print service refused it: \(reason.printable)")
    }
  }

  private static func list(_ names: [String], _ separator: String) -> String {
    names.map(\.printable).joined(separator: separator)
  }
}
