import JSONText
import SelfCheckCore

/// Reads one question; its condition is left for when all questions are known.
struct QuestionReader {
  /// Whether questions here are scored: those of a dimension are, those before and after aren't.
  let isScored: Bool
  let scales: [String: [Option]]
  let behaviours: [Behaviour]
  let file: String
  let log: FaultLog

  private enum Kind: String, CaseIterable {
    case single, multiple, number, note
  }

  func read(_ value: JSONValue) -> QuestionPage? {
    guard let fields = Fields(value, file: file, log: log, known: keys(of: value)) else {
      return nil
    }
    let kind: Kind? = fields.word("kind")
    let isNote = kind == .note
    return (
      Question(
        id: fields.id(), behaviour: behaviour(fields),
        kind: kind.map { read($0, fields) } ?? .note, text: fields.localized("text"),
        why: fields.localized("why"),
        weight: isScored && !isNote ? fields.whole("weight", in: 1...100, missing: 1) : 0,
        revision: fields.whole("revision", in: 1...1_000_000, missing: 1),
        short: fields.bool("short"), notApplicable: fields.bool("notApplicable")),
      fields
    )
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
    guard let value = fields.optional("behaviour") else { return nil }
    let id = fields.string(value, key: "behaviour")
    if !id.isEmpty, !behaviours.contains(where: { $0.id == id }) {
      let suggestion = Suggestion.closest(to: id, in: behaviours.map(\.id))
      fields.report(
        .unknownReference(.behaviour, id, suggestion: suggestion), at: value.position)
    }
    return id
  }

  private func read(_ kind: Kind, _ fields: Fields) -> Question.Kind {
    switch kind {
    case .single: .single(singleChoice(fields))
    case .multiple: .multiple(checklist(fields))
    case .number: .number(numberEntry(fields))
    case .note: .note
    }
  }

  private func singleChoice(_ fields: Fields) -> SingleChoice {
    switch (fields.optional("scale"), fields.has("options")) {
    case (nil, true):
      if fields.has("reversed") { fields.report(.reversedWithoutScale) }
      return SingleChoice(options: options(fields, isScored: isScored))
    case (let scale?, false):
      let name = fields.string(scale, key: "scale")
      return SingleChoice(options: options(ofScale: name, at: scale, fields), scale: name)
    case (_?, true): fields.report(.scaleAndOptions)
    case (nil, false): fields.report(.neitherScaleNorOptions)
    }
    return SingleChoice(options: [])
  }

  private func options(ofScale name: String, at value: JSONValue, _ fields: Fields) -> [Option] {
    guard let options = scales[name] else {
      let suggestion = Suggestion.closest(to: name, in: scales.keys.sorted())
      fields.report(.unknownReference(.scale, name, suggestion: suggestion), at: value.position)
      return []
    }
    guard fields.bool("reversed") else { return options }
    return zip(options, options.reversed()).map { option, opposite in
      Option(id: option.id, points: opposite.points, text: option.text, remark: option.remark)
    }
  }

  private func options(_ fields: Fields, isScored: Bool) -> [Option] {
    OptionsReader(isScored: isScored, lowestPoints: 0, parent: fields).read()
  }

  private func checklist(_ fields: Fields) -> Checklist {
    let options = OptionsReader(isScored: isScored, lowestPoints: -100, parent: fields).read()
    let none = none(fields)
    if let taken = options.first(where: { $0.id == none.id }), !taken.id.isEmpty {
      let position = fields.optional("none")?.position ?? fields.position
      fields.report(.duplicateID(taken.id, file: file, line: position.line), at: position)
    }
    return Checklist(
      from: isScored ? fields.whole("from", in: 0...100) : 0,
      maximum: isScored ? fields.whole("maximum", in: 1...100) : 0, options: options, none: none)
  }

  private func none(_ fields: Fields) -> Option {
    let reader = OptionsReader(isScored: false, lowestPoints: 0, parent: fields)
    return fields.value("none").flatMap { reader.readOption($0) }
      ?? Option(id: "", text: LocalizedText(zh: "", en: ""))
  }

  private func numberEntry(_ fields: Fields) -> NumberEntry {
    let range = range(fields)
    var intervals: [NumberEntry.Interval] = []
    for value in isScored ? fields.neededList("intervals") : [] {
      guard
        let entry = Fields(value, file: file, log: log, known: ["upTo", "points"])
      else { continue }
      let interval = NumberEntry.Interval(
        upTo: entry.whole("upTo", in: -1_000_000_000...1_000_000_000),
        points: entry.whole("points", in: 0...100))
      if let last = intervals.last, interval.upTo <= last.upTo {
        entry.report(.intervalsNotAscending)
      }
      intervals.append(interval)
    }
    if let last = intervals.last, last.upTo != range.upperBound {
      fields.report(
        .lastIntervalNotAtEnd(range.upperBound), at: fields.optional("intervals")?.position)
    }
    return NumberEntry(unit: fields.localized("unit"), range: range, intervals: intervals)
  }

  private func range(_ fields: Fields) -> ClosedRange<Int> {
    guard let value = fields.value("range") else { return 0...0 }
    let bounds = value.array?.compactMap { $0.number?.int } ?? []
    let allowed = -1_000_000_000...1_000_000_000
    guard value.array?.count == 2, bounds.count == 2, bounds[0] < bounds[1],
      bounds.allSatisfy(allowed.contains)
    else {
      fields.report(.badRange, at: value.position)
      return 0...0
    }
    return bounds[0]...bounds[1]
  }
}
