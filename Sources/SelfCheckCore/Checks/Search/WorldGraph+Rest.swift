extension WorldGraph {
  /// Adds layers for the questions that no rule of the query looks at: only sums are made of them.
  ///
  /// Where the worlds part at one of them, a second state stands for having parted; it is the one at
  /// the end.
  mutating func append(rest questions: [Int], _ query: Query, _ bank: BankModel) {
    guard query.difference == .betterElsewhere else {
      for question in questions {
        var layer = Layer(question: question)
        layer.addSame(bank.outcomes(ofRest: question), target: 0, bank.ways[question])
        layer.close()
        append(layer)
      }
      return
    }
    for (place, question) in questions.enumerated() {
      let isLast = place == questions.count - 1
      append(Layer(parting: question, isFirst: place == 0, isLast: isLast, bank))
    }
  }
}

extension WorldGraph.Layer {
  /// A layer in which the worlds may part, if they haven't.
  fileprivate init(parting question: Int, isFirst: Bool, isLast: Bool, _ bank: BankModel) {
    self.init(question: question)
    let ways = bank.ways[question]
    let same = bank.outcomes(ofRest: question)
    let parted = isLast ? 0 : 1
    if !isLast { addSame(same, target: 0, ways) }
    if !bank.bearsOnAsking(question) { addBetter(target: Int32(parted), ways) }
    close()
    if isFirst { return }
    addSame(same, target: Int32(parted), ways)
    close()
  }

  /// Both worlds have the same outcome.
  fileprivate mutating func addSame(_ outcomes: [Int], target: Int32, _ ways: Ways) {
    for outcome in outcomes {
      add(WorldGraph.Edge(target: target, first: Int16(outcome), second: Int16(outcome)), ways)
    }
  }

  fileprivate mutating func addBetter(target: Int32, _ ways: Ways) {
    for low in ways.byGain {
      for high in ways.byGain where ways.gains[high] > ways.gains[low] {
        add(WorldGraph.Edge(target: target, first: Int16(low), second: Int16(high)), ways)
      }
    }
  }

  /// Adds the edge unless one is there that leads to the same state with the same sums.
  mutating func add(_ edge: WorldGraph.Edge, _ ways: Ways) {
    add(edge) { other in
      ways.addsSame(Int(edge.first), Int(other.first))
        && ways.addsSame(Int(edge.second), Int(other.second))
    }
  }
}

extension Ways {
  fileprivate func addsSame(_ a: Int, _ b: Int) -> Bool {
    gains[a] == gains[b] && (a == 0) == (b == 0)
  }
}

extension BankModel {
  /// A follow-up may be absent as well: here it is only met in a loose search.
  fileprivate func outcomes(ofRest question: Int) -> [Int] {
    let mayBeAbsent = ways[question].mayBeNotApplicable || asking[question] != nil
    return (mayBeAbsent ? [0] : []) + ways[question].byGain
  }
}
