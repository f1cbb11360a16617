import SelfCheckCore

/// What the argument parser says of a wrong call, which it says in English only.
enum UsageErrorWording {
  static func text(_ message: String) -> LocalizedText {
    let lines = message.split(separator: "\n").map(String.init)
    let first = lines.first.map(withList(of: lines)) ?? ""
    let english = lowerFirst(argumentsAsInUsage(first.trimmingSuffix(".")))
    let (main, suggestion) = parts(english)
    return LocalizedText(
      zh: chinese(main) + (suggestion.map { "（是不是 \($0)？）" } ?? ""),
      en: main + (suggestion.map { " (did you mean \($0)?)" } ?? ""))
  }

  /// Many values come as a list, an entry a line; here they stand in the sentence.
  private static func withList(of lines: [String]) -> (String) -> String {
    let entries = lines.dropFirst().map { $0.drop { " -".contains($0) } }
    return {
      $0.replacing("one of the following:", with: "one of " + entries.joined(separator: ", "))
    }
  }

  private static let patterns: [(before: String, zh: @Sendable (String) -> String)] = [
    ("unknown option ", { "没有选项 \($0)" }),
    ("missing expected argument ", { "缺少参数 \($0)" }),
    ("missing value for ", { "选项 \($0) 后面缺少值" }),
    ("unexpected argument ", { "多了参数 \($0)" }),
    ("the value ", { "值 \($0)" }),
    ("the option ", { "选项 \($0)" }),
  ]

  /// What is wrong, and what was probably meant.
  private static func parts(_ message: String) -> (main: String, suggestion: String?) {
    let parts = message.split(separator: ". Did you mean ", maxSplits: 1)
    return (
      parts.first.map(String.init) ?? message,
      parts.count == 2 ? parts[1].trimmingSuffix("?") : nil
    )
  }

  private static func chinese(_ main: String) -> String {
    for pattern in patterns where main.hasPrefix(pattern.before) {
      let rest = String(main.dropFirst(pattern.before.count))
        .replacing(" is invalid for ", with: " 不适用于 ")
        .replacing(" does not take any value, but ", with: " 后面不能带值：")
        .replacing(" was specified", with: "")
        .replacing(". Please provide one of ", with: "；可以写 ").replacing(" and ", with: "、")
        .replacing(", ", with: "、")
      return pattern.zh(rest)
    }
    return "命令的写法不对（\(main)）"
  }

  /// `'<file>'` as FILE, the way the usage line has it.
  private static func argumentsAsInUsage(_ text: String) -> String {
    text.replacing(/'<([a-z-]+)>'/) { $0.output.1.uppercased() }
      .replacing(/<([a-z-]+)>/) { $0.output.1.uppercased() }
  }

  private static func lowerFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : String(self)
  }
}
