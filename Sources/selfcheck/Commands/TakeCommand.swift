import ArgumentParser
import Screens
import SelfCheckCore

/// Starts a round, or resumes the one under way.
struct TakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "take")

  @Flag var short = false
  /// Line by line, whatever the terminal can do.
  @Flag var plain = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = Context(common)
    let opening = Opening.round(short ? .short : nil)
    if plain {
      try LineSession.run(Desk(context), context, opening: opening)
    } else {
      try AppSession.run(context, opening: opening)
    }
  }
}
