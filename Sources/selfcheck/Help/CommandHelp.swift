import Canvas
import SelfCheckCore

/// What `--help` says about one command.
struct CommandHelp {
  /// The words that name it, without the program's; empty for the program itself.
  let path: [String]
  /// What goes behind those words.
  let usage: String
  let summary: LocalizedText
  let entries: [Entry]

  /// One argument, option or command.
  struct Entry {
    let name: String
    let text: LocalizedText
  }

  /// The words that a command begins with.
  static var commands: [String] { all.filter { $0.path.count == 1 }.map { $0.path[0] } }

  /// The help of the longest command that the words begin with.
  static func find(_ words: [String]) -> CommandHelp {
    let matching = all.filter { words.starts(with: $0.path) }
    return matching.max { $0.path.count < $1.path.count } ?? all[0]
  }

  /// - Parameter width: of a line, in cells.
  func text(in language: Language, width: Int = 80) -> String {
    let breaker = LineBreaker(widths: .narrow)
    let sections = [
      (HelpWording.about(path), entries), (HelpWording.common, HelpWording.commonEntries),
    ]
    var lines = breaker.lines(of: summary[language], width: width)
    lines += [
      "", HelpWording.usage[language] + (["selfcheck"] + path + [usage]).joined(separator: " "),
    ]
    for (heading, entries) in sections where !entries.isEmpty {
      lines += ["", heading[language]]
      lines += entries.flatMap { entry(in: language, $0, breaker, width) }
    }
    return lines.joined(separator: "\n")
  }

  private func entry(
    in language: Language, _ entry: Entry, _ breaker: LineBreaker, _ width: Int
  ) -> [String] {
    let column = 26
    let name = "  " + entry.name
    let words = breaker.lines(of: entry.text[language], width: width - column)
    let indent = String(repeating: " ", count: column)
    if name.count > column - 2 { return [name] + words.map { indent + $0 } }
    let first = name + String(repeating: " ", count: column - name.count)
    return words.enumerated().map { ($0 == 0 ? first : indent) + $1 }
  }
}
