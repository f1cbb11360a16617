/// What the ways from each state of a graph to its end add to each sum, at best and at worst.
struct Rooms {
  private let count: Int
  /// For each layer and sum, what each outcome of its question adds in the first world, and what in
  /// the second.
  private let gains: [[(first: [Int], second: [Int])]]
  /// For each layer, by state and sum; `Int.min` where there is no way.
  private var most: [[Int]]
  private var least: [[Int]]

  init(_ graph: WorldGraph, _ sums: [SumBound], _ bank: BankModel) {
    count = sums.count
    gains = graph.layers.map { layer in sums.map { bank.gains(of: layer.question, in: $0) } }
    let end = Array(repeating: 0, count: max(1, count))
    most = Array(repeating: end, count: graph.layers.count + 1)
    least = most
    for place in graph.layers.indices.reversed() { measure(graph.layers[place], place) }
  }

  /// What the edge adds to the sum.
  func gain(_ edge: WorldGraph.Edge, _ layer: Int, _ sum: Int) -> Int {
    let gains = gains[layer][sum]
    return gains.first[Int(edge.first)] + gains.second[Int(edge.second)]
  }

  func least(_ layer: Int, _ state: Int, _ sum: Int) -> Int {
    least[layer][state * max(1, count) + sum]
  }

  /// What the tightest sum has left at best; below 0 where there is no way.
  ///
  /// - Parameter totals: the sums so far, those before the layer in its row.
  func left(_ layer: Int, _ state: Int, _ totals: [Int]) -> Int {
    let start = state * max(1, count)
    if most[layer][start] == .min { return -1 }
    var left = Int.max
    for sum in 0..<count {
      left = min(left, totals[layer * count + sum] + most[layer][start + sum])
    }
    return left
  }

  /// Works out the layer from the one after it.
  private mutating func measure(_ layer: WorldGraph.Layer, _ place: Int) {
    let width = max(1, count)
    var highest = Array(repeating: Int.min, count: layer.states * width)
    var lowest = Array(repeating: Int.max, count: layer.states * width)
    for state in 0..<layer.states {
      for edge in layer.edges(of: state).lazy.map({ layer.edges[$0] }) {
        let after = Int(edge.target) * width
        if most[place + 1][after] == .min { continue }
        for sum in 0..<width {
          let gain = count == 0 ? 0 : gain(edge, place, sum)
          let index = state * width + sum
          highest[index] = max(highest[index], most[place + 1][after + sum] + gain)
          lowest[index] = min(lowest[index], least[place + 1][after + sum] + gain)
        }
      }
    }
    most[place] = highest
    least[place] = lowest
  }
}

extension BankModel {
  /// What each outcome of the question adds to the sum, in the first and in the second world.
  fileprivate func gains(of question: Int, in sum: SumBound) -> (first: [Int], second: [Int]) {
    let ways = ways[question]
    let counts = dimensions[question] == sum.dimension
    func gains(in world: Int) -> [Int] {
      ways.gains.indices.map {
        counts ? sum.gain(in: world, points: ways.gains[$0], maximum: ways.maximum(of: $0)) : 0
      }
    }
    return (gains(in: 0), gains(in: 1))
  }
}
