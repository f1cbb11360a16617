import ArgumentParser
import Glibc
import Screens
import SelfCheckCore

/// One run of the program, from its arguments to its exit code.
enum Program {
  static let version = "0.1.0"

  static func run(_ arguments: [String]) -> ExitStatus {
    turnSignalsIntoErrors()
    let language = UserLanguage.current.language
    do throws(Failure) {
      if let opening = opening(arguments) {
        try AppSession.run(Context(), opening: opening)
      } else if asksForHelp(arguments) {
        try Console.say(CommandHelp.find(commandWords(arguments)).text(in: language))
      } else if arguments.contains("--version") {
        try Console.say("selfcheck \(version)")
      } else {
        try runCommand(arguments)
      }
      return .success
    } catch {
      if let message = error.message { Console.tell(message, in: language) }
      return error.status
    }
  }

  /// A file that may grow no further and a pipe that nobody reads fail the call that writes.
  private static func turnSignalsIntoErrors() {
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
  }

  /// Where the app opens by arguments that need no parser, which takes a millisecond.
  private static func opening(_ arguments: [String]) -> Opening? {
    switch arguments {
    case []: .home
    case ["take"]: .round(nil)
    case ["take", "--short"]: .round(.short)
    default: nil
    }
  }

  private static func asksForHelp(_ arguments: [String]) -> Bool {
    arguments.first == "help" || arguments.contains("--help") || arguments.contains("-h")
  }

  /// The words that are neither options nor the values of the options of every command.
  private static func commandWords(_ arguments: [String]) -> [String] {
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    return zip([""] + words, words)
      .filter { !$1.hasPrefix("-") && !["--data", "--questions", "--language"].contains($0) }
      .map(\.1)
  }

  private static func runCommand(_ arguments: [String]) throws(Failure) {
    if let word = arguments.first, !word.hasPrefix("-"), !CommandHelp.commands.contains(word) {
      let suggestion = Suggestion.closest(to: word, in: CommandHelp.commands)
      throw Failure(
        ConsoleWording.usage(ConsoleWording.unknownCommand(word, suggestion)), .usage)
    }
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      try command.run()
    } catch let failure as Failure {
      throw failure
    } catch  where RootCommand.exitCode(for: error) == .success {
      try Console.say(RootCommand.message(for: error))
    } catch {
      let message = UsageErrorWording.text(RootCommand.message(for: error))
      throw Failure(ConsoleWording.usage(message), .usage)
    }
  }
}
