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
    truths.withUnsafeMutableBufferPointer { truths in
      for (factor, stride) in zip(factors, strides) {
        for (place, range) in factor.open.enumerated() {
          settle(factor, factor.settled.count + place, from: range, stride, truths)
        }
      }
    }
    return truths
  }

  /// Gives each row with this open digit what the rows of the digits in the range come to.
  private func settle(
    _ factor: TruthTable.Factor, _ digit: Int, from range: Range<Int>, _ stride: Int,
    _ truths: UnsafeMutableBufferPointer<Truth>
  ) {
    for block in Swift.stride(from: 0, to: rows, by: stride * factor.digits) {
      for row in block..<block + stride {
        let first = truths[row + range.lowerBound * stride]
        var isOne = true
        for place in range { isOne = isOne && truths[row + place * stride] == first }
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
    case .all(let parts): combined(parts, from: true) { $0 && $1 }
    case .any(let parts): combined(parts, from: false) { $0 || $1 }
    case .not(let part): column(of: part).map { !$0 }
    case .atLeast(let count, let parts): counts(of: parts).map { $0 >= count }
    }
  }

  private func leaf(
    _ subject: TruthTable.Factor.Subject, _ holds: (TruthTable.Facet) -> Bool
  ) -> [Bool] {
    spread(subject, open: false, holds)
  }

  @inline(__always)
  private func combined(
    _ parts: [Condition], from neutral: Bool, _ combine: (Bool, Bool) -> Bool
  ) -> [Bool] {
    parts.reduce(into: Array(repeating: neutral, count: rows)) { all, part in
      merge(column(of: part), into: &all) { $0 = combine($0, $1) }
    }
  }

  /// How many of the parts hold.
  private func counts(of parts: [Condition]) -> [UInt32] {
    parts.reduce(into: Array(repeating: 0, count: rows)) { counts, part in
      merge(column(of: part), into: &counts) { $0 &+= $1 ? 1 : 0 }
    }
  }

  /// Row by row, and several rows at once where the processor can.
  @inline(__always)
  private func merge<Value, Sum>(
    _ column: [Value], into sums: inout [Sum], _ merge: (inout Sum, Value) -> Void
  ) {
    column.withUnsafeBufferPointer { column in
      sums.withUnsafeMutableBufferPointer { sums in
        for row in 0..<rows { merge(&sums[row], column[row]) }
      }
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
      merge(points, into: &sums) { $0 &+= $1 }
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
    let period = values.flatMap { repeatElement($0, count: stride) }
    var spread: [Value] = []
    spread.reserveCapacity(rows)
    spread += period
    // Twice as many at a time.
    while spread.count < rows { spread += spread.prefix(rows - spread.count) }
    return spread
  }
}
