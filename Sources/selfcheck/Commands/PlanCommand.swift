import ArgumentParser
import Documents
import Records
import Reports
import SelfCheckCore

/// Gives out a round's plan, in either edition.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "plan")

  enum EditionName: String, CaseIterable, ExpressibleByArgument {
    case handin, own
  }

  @Argument var round = "last"
  @ArgumentParser.Option var edition = EditionName.handin
  @ArgumentParser.Option var name = ""
  @OptionGroup var paper: PaperOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try paper.check()
    let context = Context(common)
    let questionnaire = try context.questionnaire()
    var finder = try context.finder(of: questionnaire)
    let maker = EditionMaker(
      library: Library(try context.locations()), questionnaire: questionnaire,
      round: try finder.find(round), today: Clock.now.day)
    let made = try make(with: maker)
    if !made.isKept { Console.tell(PaperCommandWording.proposed, in: context.language) }
    try paper.give(out: maker.paper(made.edition, in: context.language), in: context.language)
  }

  private func make(
    with maker: EditionMaker
  ) throws(Failure) -> (edition: Edition, isKept: Bool) {
    try Failure.wrapping { () throws(StorageError) in
      let (plan, isKept) = try maker.plan()
      return switch edition {
      case .handin: (maker.handIn(plan, HandIn.Choice(of: plan), name: name), isKept)
      case .own: (try maker.ownCopy(plan, name: name), isKept)
      }
    }
  }
}
