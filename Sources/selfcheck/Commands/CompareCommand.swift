import ArgumentParser
import Documents
import JSONText
import Records
import Reports
import SelfCheckCore

/// Two rounds side by side, or the trend over all of them.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "compare")

  @Argument var first: String?
  @Argument var second: String?
  @Flag var trend = false
  @Flag var explain = false
  @Flag var json = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = Context(common)
    if trend, first != nil || explain {
      throw Failure(ConsoleWording.usage(CompareWording.trendAlone), .usage)
    }
    let questionnaire = try context.questionnaire()
    if trend {
      try sayTrend(of: questionnaire, context)
    } else {
      try sayComparison(of: questionnaire, context)
    }
  }

  private func sayTrend(
    of questionnaire: Questionnaire, _ context: Context
  ) throws(Failure) {
    let listing = try context.list(Trend.Point.init)
    let points = listing.entries.filter { $0.questionnaire.id == questionnaire.id }
    if points.isEmpty {
      throw RoundFinder.nothing(unreadable: listing.unreadable, others: listing.entries.count)
    }
    context.tell(listing.unreadable)
    let trend = Trend(points)
    if json {
      return try Console.say(JSONWriter(layout: .indented).text(TrendJSON(trend).document))
    }
    let document = TrendDocument(
      trend, latest: try comparison(ofLastTwoOf: trend, by: questionnaire, context),
      questionnaire: questionnaire, language: context.language)
    try Console.say(TextReport(document.document).text)
  }

  private func comparison(
    ofLastTwoOf trend: Trend, by questionnaire: Questionnaire, _ context: Context
  ) throws(Failure) -> Comparison? {
    let library = Library(try context.locations())
    let rounds = try Failure.wrapping { () throws(StorageError) in
      try library.rounds(trend.lastTwo)
    }
    return Comparison(ofLastTwo: rounds, questionnaire: questionnaire)
  }

  private func sayComparison(
    of questionnaire: Questionnaire, _ context: Context
  ) throws(Failure) {
    var finder = try context.finder(of: questionnaire)
    let (older, newer) = try rounds(in: &finder, context)
    let plan = try context.plan(of: older)
    let comparison: Comparison
    do throws(ComparisonFault) {
      comparison = try Comparison(
        older: older, newer: newer, questionnaire: questionnaire, plan: plan)
    } catch {
      throw Failure(ConsoleWording.usage(CompareWording.text(error)), .usage)
    }
    if json {
      let document = ComparisonJSON(comparison).document(explained: explain)
      return try Console.say(JSONWriter(layout: .indented).text(document))
    }
    let names = RoundNames(comparison, among: try finder.summaries().map(\.id))
    let document = ComparisonDocument(
      comparison, names: names, questionnaire: questionnaire, language: context.language)
    try Console.say(TextReport(explain ? document.whole : document.overview).text)
  }

  /// The two named, one named and the last, or the last two; the older one first.
  private func rounds(
    in finder: inout RoundFinder, _ context: Context
  ) throws(Failure) -> (older: Round, newer: Round) {
    if first == nil, try finder.summaries().count < 2 {
      throw Failure(CompareWording.oneRound, .notFound)
    }
    let one = try finder.find(first ?? "previous")
    let other = try finder.find(second ?? "last")
    context.tell(finder.unreadable)
    return RoundOrder(one) < RoundOrder(other) ? (one, other) : (other, one)
  }
}
