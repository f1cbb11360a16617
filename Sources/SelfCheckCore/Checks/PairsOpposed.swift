/// A pair is two questions whose answers can be compared, and stands once.
///
/// That two questions of a pair say the same thing opposite ways can't be proved; what speaks against
/// it is a warning.
enum PairsOpposed: Check {
  static let name = "pairs-opposed"

  static func defects(in bank: Proof) -> [Defect] {
    let questionnaire = bank.questionnaire
    var seen: Set<Set<Int>> = []
    return questionnaire.dimensions.indices.flatMap { dimension in
      questionnaire.dimensions[dimension].pairs.enumerated().flatMap { place, pair in
        let path = BankPath(.dimension(dimension), .key("pairs"), .entry(place))
        let isNew = seen.insert([pair.first, pair.second]).inserted
        return isNew ? defects(of: pair, at: path, in: questionnaire) : [repeated(at: path)]
      }
    }
  }

  private static func defects(
    of pair: Pair, at path: BankPath, in questionnaire: Questionnaire
  ) -> [Defect] {
    let members = [pair.first, pair.second].map { questionnaire.questions[$0] }
    let pointless = members.indices.filter { members[$0].weight * members[$0].maximum == 0 }
    if !pointless.isEmpty { return pointless.map { unscored(members[$0].id, at: path.entry($0)) } }
    if Set(members.compactMap(\.behaviour)).count > 1 { return [unrelated(at: path)] }
    let directions = members.compactMap(\.direction)
    return directions.count == 2 && directions[0] == directions[1] ? [alike(at: path)] : []
  }

  private static func repeated(at path: BankPath) -> Defect {
    Defect(
      .error, at: path,
      what: LocalizedText(zh: "这一对题目写了两次", en: "this pair stands twice"),
      mend: LocalizedText(zh: "只留一处", en: "keep only one"))
  }

  private static func unscored(_ id: String, at path: BankPath) -> Defect {
    Defect(
      .error, at: path,
      what: LocalizedText(
        zh: "题目“\(id)”不计分，无法和另一题对照",
        en: "question \"\(id)\" earns no points and can't be compared"),
      mend: LocalizedText(zh: "改用计分的题", en: "name a scored question"))
  }

  private static func unrelated(at path: BankPath) -> Defect {
    Defect(
      .warning, at: path,
      what: LocalizedText(
        zh: "这一对题目看的不是同一个行为", en: "the questions of this pair look for different behaviours"),
      mend: LocalizedText(
        zh: "改用同一行为的两道题", en: "name two questions about one behaviour"))
  }

  private static func alike(at path: BankPath) -> Defect {
    Defect(
      .warning, at: path,
      what: LocalizedText(
        zh: "这一对题目用同一个量表，计分方向也相同，不是正反两问",
        en: "the questions of this pair take one scale the same way round and are not opposite"),
      mend: LocalizedText(
        zh: "给反向的一题写上“reversed”，或改用别的题",
        en: "mark the one that is worded the other way as \"reversed\", or name other questions"))
  }
}

/// Which way round a question takes which scale.
private struct Direction: Equatable {
  var scale: String
  var isRising: Bool
}

extension Question {
  /// Nil where it takes no shared scale, or its points go neither up nor down.
  fileprivate var direction: Direction? {
    guard case .single(let choice) = kind, let scale = choice.scale,
      let first = choice.options.first?.points, let last = choice.options.last?.points,
      first != last
    else { return nil }
    return Direction(scale: scale, isRising: last > first)
  }
}
