import ArgumentParser
import SelfCheckCore

/// Starts a round, or resumes the one under way.
struct TakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "take")

  @Flag var short = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    try AppSession.run(Context(common), opening: .round(short ? .short : nil))
  }
}
