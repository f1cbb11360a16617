import ArgumentParser
import Records
import SelfCheckCore

/// Holds every round's result against its answers, or against its own sums.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "verify")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = Context(common)
    let questionnaire = try context.questionnaire()
    let listing = try context.list { round in
      (round: RoundSummary(round), found: RoundVerification(round, by: questionnaire))
    }
    let plans = try context.unreadablePlans()
    context.tell(listing.unreadable)
    context.tell(plans)
    if listing.entries.isEmpty, listing.unreadable.isEmpty {
      return Console.tell(RoundsWording.noRounds, in: context.language)
    }
    for entry in listing.entries { try say(entry.found, of: entry.round, context.language) }
    let count = listing.entries.count { !$0.found.differences.isEmpty }
    let unreadable = listing.unreadable.count + plans.count
    if count + unreadable == 0 { return }
    throw Failure(VerificationWording.found(count, unreadable: unreadable), .badData)
  }

  private func say(
    _ found: RoundVerification, of round: RoundSummary, _ language: Language
  ) throws(Failure) {
    let lines =
      [VerificationWording.round(round, found)]
      + found.differences.map(VerificationWording.difference)
    for line in lines { try Console.say(line[language].printable) }
  }
}
