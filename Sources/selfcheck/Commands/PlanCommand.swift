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
    let (plan, isProposal): (Plan, Bool)
    switch try Failure.wrapping({ () throws(StorageError) in try maker.source() }) {
    case .kept(let kept): (plan, isProposal) = (kept, false)
    case .proposed(let proposed):
      Console.tell(PaperCommandWording.proposed, in: context.language)
      (plan, isProposal) = (proposed, true)
    case .unreadable(let file): throw Failure(RoundsWording.unreadable(file), .badData)
    }
    let made = try make(plan, isProposal: isProposal, with: maker)
    try paper.give(out: maker.paper(made, in: context.language), in: context.language)
  }

  private func make(
    _ plan: Plan, isProposal: Bool, with maker: EditionMaker
  ) throws(Failure) -> Edition {
    try Failure.wrapping { () throws(StorageError) in
      switch edition {
      case .handin: maker.handIn(plan, HandIn.Choice(of: plan), name: name, isProposal: isProposal)
      case .own: try maker.ownCopy(plan, name: name, isProposal: isProposal)
      }
    }
  }
}
