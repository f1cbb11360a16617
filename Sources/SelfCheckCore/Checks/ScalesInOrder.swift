/// The points of a shared scale's options rise all the way, or fall all the way.
///
/// Equal points are only a warning: two options may be meant to earn the same, but mostly it is a
/// slip, and the step between them then tells nothing.
enum ScalesInOrder: Check {
  static let name = "scales-in-order"

  static func defects(in bank: Proof) -> [Defect] {
    bank.questionnaire.scales.flatMap { scale in
      scale.steps.compactMap { step in
        switch step.change {
        case 0: evenDefect(at: step.place, in: scale)
        case let change where (change > 0) != scale.isRising: turnDefect(at: step.place, in: scale)
        default: nil
        }
      }
    }
  }

  private static func turnDefect(at place: Int, in scale: Scale) -> Defect {
    let (option, before) = (scale.options[place], scale.options[place - 1])
    return Defect(
      .error, at: .pointsOfOption(place, in: scale),
      what: LocalizedText(
        zh:
          "量表“\(scale.name)”的分值没有依次\(scale.isRising ? "升高" : "降低")：“\(before.id)”\(before.points)分，"
          + "“\(option.id)”\(option.points)分",
        en: "the points of the scale \"\(scale.name)\" don't \(scale.isRising ? "rise" : "fall") "
          + "all the way: \"\(before.id)\" earns \(before.points), \"\(option.id)\" \(option.points)"
      ),
      mend: LocalizedText(
        zh: "按选项的顺序改分值", en: "give the options points in the order in which they stand"))
  }

  private static func evenDefect(at place: Int, in scale: Scale) -> Defect {
    let (option, before) = (scale.options[place], scale.options[place - 1])
    return Defect(
      .warning, at: .pointsOfOption(place, in: scale),
      what: LocalizedText(
        zh: "量表“\(scale.name)”的“\(before.id)”和“\(option.id)”分值相同",
        en: "\"\(before.id)\" and \"\(option.id)\" of the scale \"\(scale.name)\" earn the same"),
      mend: LocalizedText(
        zh: "给它们不同的分值，或合并成一个选项",
        en: "give them different points, or make one option of them"))
  }
}

extension Scale {
  /// From each option to the next one, by the place of the next one.
  fileprivate var steps: [(place: Int, change: Int)] {
    options.indices.dropFirst().map { ($0, options[$0].points - options[$0 - 1].points) }
  }

  /// Whether the points rise on the whole.
  fileprivate var isRising: Bool {
    let whole = (options.last?.points ?? 0) - (options.first?.points ?? 0)
    return whole != 0 ? whole > 0 : steps.first { $0.change != 0 }.map { $0.change > 0 } ?? true
  }
}

extension BankPath {
  static func option(_ place: Int, in scale: Scale) -> BankPath {
    BankPath(
      .main, .key("scales"), .key(scale.name), .key("options"), .entry(place))
  }

  fileprivate static func pointsOfOption(_ place: Int, in scale: Scale) -> BankPath {
    option(place, in: scale).key("points")
  }
}
