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
      try sayComparison(in: try context.rounds(), of: questionnaire, context.language)
    }
  }

  private func sayTrend(
    of questionnaire: Questionnaire, _ context: Context
  ) throws(Failure) {
    let listing = try context.list {
      $0.questionnaire.id == questionnaire.id ? Trend.Point($0) : nil
    }
    if listing.entries.isEmpty { throw RoundReference.nothing(unreadable: listing.unreadable) }
    let trend = Trend(listing.entries)
    if json {
      return try Console.say(JSONWriter(layout: .indented).text(TrendJSON(trend).document))
    }
    let document = TrendDocument(trend, questionnaire: questionnaire, language: context.language)
    try Console.say(TextReport(document.document).text)
  }

  private func sayComparison(
    in contents: RoundStore.Contents, of questionnaire: Questionnaire, _ language: Language
  ) throws(Failure) {
    let (older, newer) = try rounds(in: contents, of: questionnaire)
    let comparison: Comparison
    do throws(ComparisonFault) {
      comparison = try Comparison(older: older, newer: newer, questionnaire: questionnaire)
    } catch {
      throw Failure(ConsoleWording.usage(CompareWording.text(error)), .usage)
    }
    if json {
      let document = ComparisonJSON(comparison).document(explained: explain)
      return try Console.say(JSONWriter(layout: .indented).text(document))
    }
    let document = ComparisonDocument(
      comparison, questionnaire: questionnaire, language: language)
    try Console.say(TextReport(explain ? document.whole : document.overview).text)
  }

  /// The two named, one named and the last, or the last two; the older one first.
  private func rounds(
    in contents: RoundStore.Contents, of questionnaire: Questionnaire
  ) throws(Failure) -> (older: Round, newer: Round) {
    let last = try RoundReference.find("last", in: contents, of: questionnaire)
    let rounds = contents.rounds(of: questionnaire.id)
    if rounds.count < 2, first == nil { throw Failure(CompareWording.oneRound, .notFound) }
    let one = try RoundReference.find(first ?? "previous", in: contents, of: questionnaire)
    let other = try second.map { name throws(Failure) in
      try RoundReference.find(name, in: contents, of: questionnaire)
    }
    let pair = [one, other ?? last]
    let places = pair.map { round in rounds.firstIndex { $0.id == round.id } ?? 0 }
    return places[0] <= places[1] ? (pair[0], pair[1]) : (pair[1], pair[0])
  }
}
