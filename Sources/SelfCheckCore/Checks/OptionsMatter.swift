/// Ticking an option of a scored checklist changes its points or a rule, given some other ticks; and
/// neighbouring intervals of a number earn different points, or a rule tells them apart.
///
/// Options of a single choice may earn the same: they are different answers. A question of which no
/// answer matters is left to `QuestionsMatter`.
enum OptionsMatter: Check {
  static let name = "options-matter"

  static func defects(in bank: Proof) -> [Defect] {
    let questionnaire = bank.questionnaire
    let named = questionnaire.leavesByQuestion
    return questionnaire.questions.indices.flatMap { index -> [Defect] in
      let question = questionnaire.questions[index]
      let leaves = named[index] ?? []
      if !question.isScored || question.earnsTheSame && leaves.isEmpty { return [] }
      let path = BankPath.question(index, of: questionnaire)
      return switch question.kind {
      case .multiple(let list): defects(in: list, leaves, at: path.key("options"))
      case .number(let entry): defects(in: entry, leaves, at: path.key("intervals"))
      case .single, .note: []
      }
    }
  }

  private static func defects(
    in list: Checklist, _ leaves: [Condition], at path: BankPath
  ) -> [Defect] {
    list.options.indices.filter { place in
      !list.isCounted(place) && !leaves.contains { $0.asksForTick(of: place) }
    }.map { place in
      let id = list.options[place].id
      return Defect(
        .error, at: path.entry(place),
        what: LocalizedText(
          zh: "勾不勾选项“\(id)”都一样：分值不变，也没有规则用到它",
          en: "ticking the option \"\(id)\" changes nothing: neither the points nor any rule"),
        mend: LocalizedText(
          zh: "改“points”“from”或“maximum”，让它起作用，或删去它",
          en: "change \"points\", \"from\" or \"maximum\" so that it counts, or take it out"))
    }
  }

  private static func defects(
    in entry: NumberEntry, _ leaves: [Condition], at path: BankPath
  ) -> [Defect] {
    entry.intervals.indices.dropFirst().filter { place in
      let (below, above) = (entry.intervals[place - 1], entry.intervals[place])
      return below.points == above.points && !leaves.contains { $0.parts(below.upTo) }
    }.map { place in
      let (below, above) = (entry.intervals[place - 1], entry.intervals[place])
      return Defect(
        .warning, at: path.entry(place),
        what: LocalizedText(
          zh: "到\(below.upTo)为止和到\(above.upTo)为止的两个区间都得\(above.points)分",
          en: "the intervals up to \(below.upTo) and up to \(above.upTo) both earn \(above.points)"),
        mend: LocalizedText(
          zh: "合并成一个区间，或改其中一个的分值",
          en: "make one interval of them, or change the points of one"))
    }
  }
}

extension Checklist {
  /// Whether ticking the option changes the points, given some ticks of the others.
  fileprivate func isCounted(_ place: Int) -> Bool {
    let points = options[place].points
    if points == 0 { return false }
    let counts = { (sum: Int) in clamped(sum) != clamped(sum + points) }
    var sums: Set<Int> = [from]
    for other in options.indices where other != place {
      if sums.contains(where: counts) { return true }
      sums.formUnion(sums.map { $0 + options[other].points })
    }
    return sums.contains(where: counts)
  }
}

extension Questionnaire {
  /// The parts of conditions that name a question themselves, by question.
  fileprivate var leavesByQuestion: [Int: [Condition]] {
    conditions.reduce(into: [:]) { leaves, condition in
      for question in condition.questions {
        leaves[question, default: []] += condition.leaves(about: question)
      }
    }
  }
}

extension Condition {
  fileprivate func asksForTick(of place: Int) -> Bool {
    if case .includes(_, let options) = self { options.contains(place) } else { false }
  }

  /// Whether it tells the number from the next one.
  fileprivate func parts(_ number: Int) -> Bool {
    if case .number(_, let bound) = self {
      bound.contains(number) != bound.contains(number + 1)
    } else {
      false
    }
  }
}
