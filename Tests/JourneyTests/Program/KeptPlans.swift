import Foundation
import Records
import SelfCheckCore
import Testing

extension Home {
  static let roundNote = "本轮备忘：先找老周要底表"
  private static let planNote = "第一次记录：" + String(repeating: "问了三个站所，", count: 30)

  /// Keeps a plan of the proposed measures and more, each with a long note and a check-in.
  func keepPlan(for round: Round, measures: Int) throws {
    let day = try #require(CalendarDate("2026-11-04"))
    let proposal = Planner(Assessment(round, by: OurBank.questionnaire)).proposal(on: day)
    try #require(proposal.items.count >= measures)
    var plan = Plan(
      round: round.id, questionnaire: round.questionnaire, made: day,
      items: Array(proposal.items.prefix(measures)))
    for index in plan.items.indices {
      plan.items[index].helper = "配合\(index)"
      plan.items[index].notes = [.init(date: day, text: Self.planNote)]
      plan.items[index].checkIn = .init(date: day, status: .doing, evidence: "回看所见\(index)")
      plan.items[index].status = .doing
    }
    _ = try PlanStore(files: DataLocations(environment: environment).plans).save(plan)
  }

  /// What must not leave: scores, levels, answers, notes, findings, and what was compared.
  func secrets(of round: Round, in language: Language) throws -> [String] {
    let bank = OurBank.questionnaire
    let result = round.result
    let scores = ([result.overall] + result.dimensions.map(\.score)).compactMap(\.self)
      .filter { $0.tenths > 100 }.map { "\($0.tenths / 10).\($0.tenths % 10)" }
    let levels = bank.levels.map { $0.text[language] }
    let findings = result.dimensions.flatMap(\.findings).map(\.id)
    let texts = bank.dimensions.flatMap(\.findings).filter { findings.contains($0.id) }
      .map { $0.text[language] }
    try #require(!scores.isEmpty && !texts.isEmpty)
    return scores + levels + texts + answers(of: round, in: language)
      + [Self.roundNote, "第一次记录", "回看所见"]
  }

  /// The words of the answers; shorter ones than these are words of any text.
  private func answers(of round: Round, in language: Language) -> [String] {
    let bank = OurBank.questionnaire
    let answers = bank.resolve(round.answers).answers
    let words = bank.questions.indices.flatMap { index -> [LocalizedText] in
      switch (bank.questions[index].kind, answers[index]) {
      case (.single(let choice), .single(let option)): [choice.options[option].text]
      case (.multiple(let list), .multiple(let mask)):
        list.options.indices.filter { mask.contains($0) }.map { list.options[$0].text }
      default: []
      }
    }
    return words.map { $0[language] }.filter { $0.count >= (language == .zh ? 6 : 16) }
  }

  /// Every byte that the program keeps.
  var everything: String {
    let files = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    return files.compactMap { bytes(of: path + "/" + $0) }
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }
}
