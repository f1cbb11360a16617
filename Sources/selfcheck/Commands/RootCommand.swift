import ArgumentParser
import SelfCheckCore

/// `selfcheck` itself: without a command it opens the app's home screen.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selfcheck",
    subcommands: [
      TakeCommand.self, ScoreCommand.self, ShowCommand.self, CompareCommand.self,
      PlanCommand.self, RoundsCommand.self, ExportCommand.self, ImportCommand.self,
      QuestionsCommand.self, DoctorCommand.self,
    ])

  @OptionGroup var common: CommonOptions

  func run() throws {
    try AppSession.run(Context(common), opening: .home)
  }
}
