import JSONText
import SelfCheckCore
import Testing

@Suite("The help")
struct HelpTests {
  /// A command as the argument parser knows it.
  struct Command: CustomTestStringConvertible {
    /// The words that name it, without the program's.
    let path: [String]
    let options: [String]
    let subcommands: [String]
    var testDescription: String { (["selfcheck"] + path).joined(separator: " ") }
  }

  /// Every command that is shown, the program itself first.
  static let commands: [Command] = {
    guard let dump = try? Home().selfcheck("--experimental-dump-help").json(),
      let root = dump["command"]
    else { return [] }
    return commands(below: root, path: [])
  }()

  private static func commands(below command: JSONValue, path: [String]) -> [Command] {
    let shown = (command["subcommands"]?.array ?? []).filter {
      $0["shouldDisplay"]?.bool == true && $0["commandName"]?.string != "help"
    }
    let own = Command(
      path: path, options: options(of: command),
      subcommands: shown.compactMap { $0["commandName"]?.string })
    return [own]
      + shown.flatMap { commands(below: $0, path: path + [$0["commandName"]?.string ?? ""]) }
  }

  /// What the command itself takes, and what it takes for the command that it stands for.
  private static func options(of command: JSONValue) -> [String] {
    let hidden = (command["subcommands"]?.array ?? []).filter { $0["shouldDisplay"]?.bool == false }
    return ([command] + hidden).flatMap { $0["arguments"]?.array ?? [] }
      .filter { $0["kind"]?.string != "positional" }
      .compactMap { $0["preferredName"]?["name"]?.string.map { "--" + $0 } }
  }

  @Test("is made of what the argument parser knows")
  func dump() {
    #expect(Self.commands.count > 5)
  }

  @Test("names every command and option, and none that isn't there", arguments: commands)
  func complete(_ command: Command) throws {
    for language in ["zh", "en"] {
      let help = try Home().selfcheck(command.path + ["--help", "--language", language]).text
      let names = help.split { !$0.isLetter && $0 != "-" }
        .filter { $0.hasPrefix("--") && $0.count > 2 }.map(String.init)
      #expect(Set(command.options).subtracting(names).isEmpty, "\(help)")
      let known = Self.commands.filter { $0.path.starts(with: command.path) }.flatMap(\.options)
      #expect(Set(names).subtracting(known).subtracting(["--version"]).isEmpty, "\(help)")
      for word in command.subcommands { #expect(help.contains("  \(word)  "), "\(help)") }
    }
  }

  @Test("counts the questions of each form as the app does")
  func questions() throws {
    let chinese = try Home().selfcheck("take", "--help").text
    let english = try Home().selfcheck("take", "--help", "--language", "en").text
      .replacing("\n", with: " ")
    for form in [Form.short, .full] {
      let count = OurBank.questionsAsked(form)
      #expect(chinese.contains("：\(count)题"), "\(chinese)")
      #expect(english.contains(": \(count) questions"), "\(english)")
    }
  }

  @Test("speaks the language asked for and no other", arguments: commands)
  func languages(_ command: Command) throws {
    let english = try Home().selfcheck(command.path + ["--help", "--language", "en"]).text
    #expect(!english.unicodeScalars.contains { $0.properties.isIdeographic }, "\(english)")
    #expect(english.contains("\nUsage: selfcheck"))
    let chinese = try Home().selfcheck(command.path + ["--help"]).text
    #expect(chinese.contains("\n用法：selfcheck"))
  }

  @Test("is the same by help, -h and --help, wherever they stand", arguments: commands)
  func ways(_ command: Command) throws {
    let help = try Home().selfcheck(command.path + ["--help"])
    #expect(help.status == 0)
    #expect(help.complaint.isEmpty)
    for words in [command.path + ["-h"], ["help"] + command.path] {
      #expect(try Home().selfcheck(words).text == help.text)
    }
    #expect(
      try Home().selfcheck(["--language", "zh"] + command.path + ["--help"]).text == help.text)
  }

  @Test("fits 80 columns", arguments: commands)
  func width(_ command: Command) throws {
    for language in ["zh", "en"] {
      for line in try Home().selfcheck(command.path + ["--help", "--language", language]).lines {
        let cells = line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
        #expect(cells <= 80, "\(line)")
      }
    }
  }

  @Test(
    "shows the version beside any other option",
    arguments: [["--version"], ["--version", "--language", "en"], ["rounds", "--version"]])
  func version(_ words: [String]) throws {
    let outcome = try Home().selfcheck(words)
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
    #expect(outcome.text.hasPrefix("selfcheck "))
  }
}
