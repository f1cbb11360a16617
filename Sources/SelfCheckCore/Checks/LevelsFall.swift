/// Levels fall from the best to one that begins at 0, no two of them from the same score.
enum LevelsFall: Check {
  static let name = "levels-fall"

  static func defects(in bank: Proof) -> [Defect] {
    let questionnaire = bank.questionnaire
    let own = questionnaire.dimensions.indices.filter(questionnaire.hasOwnLevels)
    return defects(in: questionnaire.levels, at: BankPath(.main))
      + own.flatMap {
        defects(in: questionnaire.dimensions[$0].levels, at: BankPath(.dimension($0)))
      }
  }

  /// A last level that has to begin at 0 and doesn't is told of that only.
  private static func defects(in levels: [Level], at path: BankPath) -> [Defect] {
    let list = path.key("levels")
    let judged = levels.isFounded ? levels.indices : levels.indices.dropLast()
    let risen = judged.dropFirst().filter { levels[$0].from >= levels[$0 - 1].from }
    let top = levels.indices.prefix(1).filter { levels[$0].from == Thousandths(100) }
    return risen.map { defect(of: levels[$0], below: levels[$0 - 1], at: list.entry($0)) }
      + (levels.isFounded ? [] : [foundationDefect(at: list.entry(levels.count - 1))])
      + top.map { topDefect(of: levels[$0], at: list.entry($0)) }
  }

  private static func defect(
    of level: Level, below above: Level, at path: BankPath
  ) -> Defect {
    let isSame = level.from == above.from
    return Defect(
      .error, at: path.key("from"),
      what: isSame
        ? LocalizedText(
          zh: "等次“\(level.id)”和前一个等次“\(above.id)”从同一个分数起",
          en: "the level \"\(level.id)\" begins at the same score as \"\(above.id)\" before it")
        : LocalizedText(
          zh: "等次“\(level.id)”比前一个等次“\(above.id)”起点高，没有从高到低排列",
          en: "the level \"\(level.id)\" begins higher than \"\(above.id)\" before it; levels are "
            + "not in descending order"),
      mend: LocalizedText(
        zh: "让每一个“from”都小于前一个", en: "make each \"from\" lower than the one before"))
  }

  private static func foundationDefect(at path: BankPath) -> Defect {
    Defect(
      .error, at: path.key("from"),
      what: LocalizedText(zh: "最低的等次不是从0分起", en: "the lowest level doesn't begin at 0"),
      mend: LocalizedText(zh: "把最后一个“from”写成0", en: "make the last \"from\" 0"))
  }

  private static func topDefect(of level: Level, at path: BankPath) -> Defect {
    Defect(
      .warning, at: path.key("from"),
      what: LocalizedText(
        zh: "等次“\(level.id)”从100分起，只有满分才够得到",
        en: "only a perfect score reaches the level \"\(level.id)\", which begins at 100"),
      mend: LocalizedText(zh: "把“from”写得低于100", en: "make \"from\" lower than 100"))
  }
}

extension [Level] {
  /// Whether each begins lower than the one before and the last one at 0. Other checks leave a list
  /// that doesn't to this one.
  var fall: Bool {
    isFounded && zip(self, dropFirst()).allSatisfy { $0.from > $1.from }
  }

  fileprivate var isFounded: Bool { contains { $0.from == Thousandths(0) } }
}

extension Questionnaire {
  /// Whether the dimension's file lists levels; else they are the overall score's.
  func hasOwnLevels(dimension: Int) -> Bool { dimensions[dimension].levels != levels }
}
