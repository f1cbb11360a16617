import JSONText
import SelfCheckCore

/// Reads one question; its condition is left for when all questions are known.
struct QuestionReader {
  /// Whether questions here are scored: those of a dimension are, those before and after aren't.
  let isScored: Bool
  /// Nil where there is no telling which scales, or behaviours, there are.
  let scales: [Scale]?
  let behaviours: [Behaviour]?
  let file: String
  let log: FaultLog

  private enum Kind: String, CaseIterable {
    case single, multiple, number, note
  }

  /// - Parameter values: nil where there is no list of questions to read.
  func readAll(_ values: [JSONValue]?) -> QuestionPages {
    let pages = (values ?? []).compactMap(read)
    return QuestionPages(
      pages: pages,
      isComplete: pages.count == values?.count && !pages.contains { $0.question.id.isEmpty })
  }

  private func read(_ value: JSONValue) -> QuestionPage? {
    guard let fields = Fields(value, file: file, log: log, known: keys(of: value)) else {
      return nil
    }
    let kind: Kind? = fields.word("kind")
    let isNote = kind == .note
    let answers = kind.flatMap { read($0, fields) }
    return QuestionPage(
      question: Question(
        id: fields.id(), behaviour: behaviour(fields), kind: answers ?? .note,
        text: fields.localized("text"), why: fields.localized("why"),
        weight: isScored && !isNote ? fields.whole("weight", in: 1...100, missing: 1) : 0,
        revision: fields.whole("revision", in: 1...1_000_000, missing: 1),
        short: fields.bool("short"), notApplicable: fields.bool("notApplicable")),
      isClear: answers != nil, fields: fields)
  }

  /// The keys that a question of this kind may have here.
  private func keys(of value: JSONValue) -> [String] {
    let kind = value.object?["kind"]?.string.flatMap(Kind.init)
    let own: [String] =
      switch kind {
      case .single: isScored ? ["options", "scale", "reversed"] : ["options"]
      case .multiple: isScored ? ["options", "none", "from", "maximum"] : ["options", "none"]
      case .number: isScored ? ["unit", "range", "intervals"] : ["unit", "range"]
      case .note: []
      case nil:
        ["options", "scale", "reversed", "none", "from", "maximum", "unit", "range", "intervals"]
      }
    let scored = isScored ? ["behaviour", "short"] + (kind == .note ? [] : ["weight"]) : []
    let answered = kind == .note ? [] : ["notApplicable"]
    return ["id", "kind", "text", "why", "revision", "askWhen"] + answered + scored + own
  }

  private func behaviour(_ fields: Fields) -> String? {
    guard isScored, let value = fields.optional("behaviour") else { return nil }
    let id = fields.string(value, key: "behaviour")
    guard let behaviours else { return id }
    return fields.place(of: id, in: behaviours, .behaviour, at: value).map { behaviours[$0].id }
  }

  /// Nil where it can't be told what answers there are.
  private func read(_ kind: Kind, _ fields: Fields) -> Question.Kind? {
    switch kind {
    case .single: singleChoice(fields).map(Question.Kind.single)
    case .multiple: checklist(fields).map(Question.Kind.multiple)
    case .number: numberEntry(fields).map(Question.Kind.number)
    case .note: .note
    }
  }

  private func singleChoice(_ fields: Fields) -> SingleChoice? {
    switch (isScored ? fields.optional("scale") : nil, fields.has("options")) {
    case (nil, true):
      if isScored, fields.has("reversed") { fields.report(QuestionFault.reversedWithoutScale) }
      var ids = IDRegister()
      return OptionsReader(isScored: isScored, lowestPoints: 0, parent: fields).read(&ids)
        .map { SingleChoice(options: $0) }
    case (let scale?, false):
      return singleChoice(ofScale: scale, fields)
    case (_?, true): fields.report(QuestionFault.scaleAndOptions)
    case (nil, false) where isScored: fields.report(QuestionFault.neitherScaleNorOptions)
    case (nil, false): fields.report(FormFault.missingKey("options"))
    }
    return nil
  }

  private func singleChoice(ofScale value: JSONValue, _ fields: Fields) -> SingleChoice? {
    let isReversed = fields.bool("reversed")
    let name = fields.string(value, key: "scale")
    guard let scales, let place = fields.place(of: name, in: scales, .scale, at: value) else {
      return nil
    }
    let scale = scales[place]
    if scale.options.isEmpty { return nil }
    return SingleChoice(
      options: isReversed ? scale.options.withOppositePoints : scale.options, scale: scale.name)
  }

  private func checklist(_ fields: Fields) -> Checklist? {
    var ids = IDRegister()
    let options = OptionsReader(isScored: isScored, lowestPoints: -100, parent: fields).read(&ids)
    let plain = OptionsReader(isScored: false, lowestPoints: 0, parent: fields)
    let none = fields.value("none").flatMap { plain.readOption($0, &ids) }
    let maximum = isScored ? fields.soundWhole("maximum", in: 1...100) : 0
    let from = isScored ? fields.whole("from", in: 0...(maximum ?? 100)) : 0
    guard let options, let none else { return nil }
    return Checklist(from: from, maximum: maximum ?? 1, options: options, none: none)
  }

  private func numberEntry(_ fields: Fields) -> NumberEntry? {
    let range = range(fields)
    let intervals = isScored ? intervals(fields, range: range) : []
    let unit = fields.localized("unit")
    return range.map { NumberEntry(unit: unit, range: $0, intervals: intervals) }
  }

  private func intervals(_ fields: Fields, range: ClosedRange<Int>?) -> [NumberEntry.Interval] {
    let lowest = range?.lowerBound ?? Self.numbers.lowerBound
    var last: Int?
    let intervals = (fields.filledList("intervals") ?? []).compactMap { value in
      Fields(value, file: file, log: log, known: ["upTo", "points"]).map { entry in
        let upTo = entry.soundWhole("upTo", in: lowest...Self.numbers.upperBound)
        if let upTo, let last, upTo <= last { entry.report(QuestionFault.intervalsNotAscending) }
        last = upTo
        return NumberEntry.Interval(upTo: upTo ?? 0, points: entry.whole("points", in: 0...100))
      }
    }
    if let last, let range, last != range.upperBound {
      fields.report(
        QuestionFault.lastIntervalNotAtEnd(range.upperBound),
        at: fields.optional("intervals")?.position)
    }
    return intervals
  }

  /// What a number may be at all.
  private static let numbers = -1_000_000_000...1_000_000_000

  private func range(_ fields: Fields) -> ClosedRange<Int>? {
    guard let value = fields.value("range") else { return nil }
    let bounds = value.array?.compactMap { $0.number?.int } ?? []
    guard value.array?.count == 2, bounds.count == 2, bounds[0] < bounds[1],
      bounds.allSatisfy(Self.numbers.contains)
    else {
      fields.report(QuestionFault.badRange, at: value.position)
      return nil
    }
    return bounds[0]...bounds[1]
  }
}

extension [Option] {
  /// Each with the points of the option opposite.
  fileprivate var withOppositePoints: [Option] {
    zip(self, reversed()).map { option, opposite in
      Option(id: option.id, points: opposite.points, text: option.text, remark: option.remark)
    }
  }
}
