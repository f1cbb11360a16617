/// Works out the truths of all rows of a table at once, part by part of the condition.
struct TruthColumn {
  private let factors: [TruthTable.Factor]
  private let questions: [Question]
  private let rows: Int
  /// By how much a row's place grows with each factor's digit.
  private let strides: [Int]

  init(_ factors: [TruthTable.Factor], questions: [Question], rows: Int) {
    (self.factors, self.questions, self.rows) = (factors, questions, rows)
    var stride = 1
    strides = factors.map { factor in
      defer { stride *= factor.digits }
      return stride
    }
  }

  func truths(of condition: Condition) -> [Truth] {
    var truths = column(of: condition).map { $0 ? Truth.holds : .fails }
    // A row in which several factors are open is right once the last of them has been settled.
    for (factor, stride) in zip(factors, strides) {
      for (place, range) in factor.open.enumerated() {
        settle(factor, factor.settled.count + place, from: range, stride, &truths)
      }
    }
    return truths
  }

  /// Gives each row with this open digit what the rows of the digits in the range come to.
  private func settle(
    _ factor: TruthTable.Factor, _ digit: Int, from range: Range<Int>, _ stride: Int,
    _ truths: inout [Truth]
  ) {
    for block in Swift.stride(from: 0, to: rows, by: stride * factor.digits) {
      for row in block..<block + stride {
        let first = truths[row + range.lowerBound * stride]
        let isOne = range.allSatisfy { truths[row + $0 * stride] == first }
        truths[row + digit * stride] = isOne ? first : .undecided
      }
    }
  }

  /// For each row in which all is settled, whether the condition holds there.
  private func column(of condition: Condition) -> [Bool] {
    switch condition {
    case .isOne(let question, let options):
      leaf(.question(question)) {
        if case .answer(.single(let place)) = $0 { options.contains(place) } else { false }
      }
    case .place(let question, let bound):
      leaf(.question(question)) {
        if case .answer(.single(let place)) = $0 { bound.contains(place) } else { false }
      }
    case .number(let question, let bound):
      leaf(.question(question)) {
        if case .answer(.number(let number)) = $0 { bound.contains(number) } else { false }
      }
    case .includes(let question, let options):
      leaf(.question(question)) {
        if case .answer(.multiple(let ticked)) = $0 {
          ticked.isSuperset(of: options)
        } else {
          false
        }
      }
    case .level(let dimension, let edge, let orBetter):
      leaf(.dimension(dimension)) {
        guard case .level(let level) = $0 else { return false }
        return orBetter ? level <= edge : level >= edge
      }
    case .points(let questions, let bound):
      sums(of: questions).map { $0 < Self.absent && bound.contains(Int($0)) }
    case .all(let parts): counts(of: parts).map { $0 == parts.count }
    case .any(let parts): counts(of: parts).map { $0 > 0 }
    case .not(let part): column(of: part).map { !$0 }
    case .atLeast(let count, let parts): counts(of: parts).map { $0 >= count }
    }
  }

  private func leaf(
    _ subject: TruthTable.Factor.Subject, _ holds: (TruthTable.Facet) -> Bool
  ) -> [Bool] {
    spread(subject, open: false, holds)
  }

  /// How many of the parts hold.
  private func counts(of parts: [Condition]) -> [UInt32] {
    parts.reduce(into: Array(repeating: 0, count: rows)) { counts, part in
      let column = column(of: part)
      for row in counts.indices { counts[row] &+= column[row] ? 1 : 0 }
    }
  }

  /// The questions' points together, at least `absent` where one is absent.
  private func sums(of named: [Int]) -> [Int32] {
    named.reduce(into: Array(repeating: 0, count: rows)) { sums, index in
      let points = spread(.question(index), open: Self.absent) {
        if case .answer(let answer) = $0 {
          Int32(questions[index].points(for: answer))
        } else {
          Self.absent
        }
      }
      for row in sums.indices { sums[row] &+= points[row] }
    }
  }

  /// More than the points of all questions that a rule may name.
  private static var absent: Int32 { 1 << 24 }

  /// A value for every row, by what one factor is there.
  private func spread<Value>(
    _ subject: TruthTable.Factor.Subject, open: Value, _ value: (TruthTable.Facet) -> Value
  ) -> [Value] {
    guard let place = factors.firstIndex(where: { $0.subject == subject }) else {
      preconditionFailure("a table without a factor for what its condition names")
    }
    let (factor, stride) = (factors[place], strides[place])
    let values = factor.settled.map(value) + factor.open.map { _ in open }
    var spread: [Value] = []
    spread.reserveCapacity(rows)
    while spread.count < rows {
      for value in values { spread.append(contentsOf: repeatElement(value, count: stride)) }
    }
    return spread
  }
}
