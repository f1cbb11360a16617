/// A result taken apart, so that two can be compared value by value.
struct ResultFacts {
  private var names: [ResultFact.Name] = []
  /// A name has several values where a file says something twice.
  private var values: [ResultFact.Name: [String?]] = [:]

  init(_ result: RecordedResult) {
    for dimension in result.dimensions { add(dimension) }
    add(.score, of: .overall, Self.text(result.overall))
    add(.level, of: .overall, result.overallLevel)
    add(.levels, of: .overall, Self.list(result.levels))
  }

  private mutating func add(_ dimension: RecordedDimension) {
    let place = ResultFact.Place.dimension(dimension.id)
    for contribution in dimension.contributions { add(contribution, of: dimension.id) }
    add(.asked, of: place, "\(dimension.asked)")
    add(.answered, of: place, "\(dimension.answered)")
    add(.notApplicable, of: place, "\(dimension.notApplicable)")
    add(.points, of: place, "\(dimension.points)")
    add(.maximum, of: place, "\(dimension.maximum)")
    add(.limits, of: place, Self.list(dimension.limits.map { "\($0.id) \(Self.text($0.to))" }))
    add(.score, of: place, Self.text(dimension.score))
    add(.level, of: place, dimension.level)
    add(.levels, of: place, Self.list(dimension.levels))
    add(.weight, of: place, "\(dimension.weight)")
    add(.findings, of: place, Self.list(dimension.findings.map { "\($0.id) \($0.severity)" }))
    let undecided = dimension.undecided.map { "\($0.id) (\($0.needs.joined(separator: " ")))" }
    add(.undecided, of: place, Self.list(undecided))
  }

  private mutating func add(_ contribution: RecordedContribution, of dimension: String) {
    let place = ResultFact.Place.question(contribution.question, dimension: dimension)
    add(.points, of: place, "\(contribution.points)")
    add(.maximum, of: place, "\(contribution.maximum)")
    add(.weight, of: place, "\(contribution.weight)")
    add(.revision, of: place, "\(contribution.revision)")
  }

  private mutating func add(
    _ quantity: ResultFact.Quantity, of place: ResultFact.Place, _ value: String?
  ) {
    let name = ResultFact.Name(place: place, quantity: quantity)
    if values[name] == nil { names.append(name) }
    values[name, default: []].append(value)
  }

  /// Rounded to a tenth, and exact, since two may differ by less.
  private static func text(_ score: Fraction?) -> String? {
    score.map { "\($0.tenths / 10).\($0.tenths % 10) (\($0))" }
  }

  private static func text(_ value: Thousandths) -> String {
    let rest = "\(1000 + value.count % 1000)".dropFirst()
    let places = 3 - rest.reversed().prefix { $0 == "0" }.count
    return "\(value.count / 1000)" + (places == 0 ? "" : "." + rest.prefix(places))
  }

  private static func list(_ levels: [RecordedLevel]) -> String? {
    list(levels.map { "\($0.id) \(Self.text($0.from))" })
  }

  private static func list(_ entries: [String]) -> String? {
    entries.isEmpty ? nil : entries.joined(separator: ", ")
  }
}

extension ResultFacts {
  /// What is stored otherwise than it should be, in the order of this result.
  func differences(from right: ResultFacts) -> [ResultDifference] {
    let names = names + right.names.filter { values[$0] == nil }
    return names.filter { values[$0] != right.values[$0] }.map {
      .value($0, stored: text(of: $0), right: right.text(of: $0))
    }
  }

  private func text(of name: ResultFact.Name) -> String? {
    let known = values[name]?.compactMap(\.self) ?? []
    return Self.list(known)
  }
}
