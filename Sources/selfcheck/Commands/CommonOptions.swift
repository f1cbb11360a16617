import ArgumentParser
import SelfCheckCore

/// The options of every command.
struct CommonOptions: ParsableArguments {
  @ArgumentParser.Option var data: String?
  @ArgumentParser.Option var questions: String?
  @ArgumentParser.Option var language: Language?
}

extension Language: ExpressibleByArgument {}
