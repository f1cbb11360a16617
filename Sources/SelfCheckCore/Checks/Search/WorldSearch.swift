/// Looks for a path through a graph of worlds on which every sum ends within its bound.
///
/// Depth first, the edge that leaves most room first. For each state and each sum it is known how
/// much the rest of the way can add at best, so that with one sum no step is ever taken back; with
/// several, what failed is remembered.
struct WorldSearch {
  private let graph: WorldGraph
  private let sums: [SumBound]
  /// For each layer and sum, what each outcome of its question adds.
  private let gains: [[[Int]]]
  /// For each layer and each state before it (and for the end), by sum: the most and the least that
  /// the rest of the way adds.
  private let rooms: [[Room]]
  private var failed: TupleTable
  private var path: [WorldGraph.Edge] = []
  private var allowance: Allowance

  init(_ graph: WorldGraph, _ sums: [SumBound], of bank: BankModel, _ allowance: Allowance) {
    (self.graph, self.sums, self.allowance) = (graph, sums, allowance)
    gains = graph.layers.map { layer in sums.map { bank.gains(of: layer.question, in: $0) } }
    rooms = Self.rooms(graph, sums, gains)
    failed = TupleTable(width: 2 + sums.count)
  }

  /// The edge taken at each layer; nil where no path ends within all bounds.
  ///
  /// - Parameter allowance: what was spent is taken off.
  mutating func find(_ allowance: inout Allowance) throws(Unfinished) -> [WorldGraph.Edge]? {
    defer { allowance = self.allowance }
    return try search(0, 0, sums.map(\.start)) ? path.reversed() : nil
  }

  /// Whether there is a way from the state to the end; `path` is it then, the last edge first.
  private mutating func search(
    _ layer: Int, _ state: Int, _ totals: [Int]
  ) throws(Unfinished) -> Bool {
    guard rooms[layer][state].admits(totals) else { return false }
    if layer == graph.layers.count { return true }
    let key = [layer, state] + rooms[layer][state].capped(totals)
    if sums.count > 1, failed.contains(key) { return false }
    for edge in bestFirst(layer, state, totals) {
      try allowance.spend()
      if try search(layer + 1, Int(edge.target), after(edge, layer, totals)) {
        path.append(edge)
        return true
      }
    }
    _ = failed.place(of: key)
    return false
  }

  private func after(_ edge: WorldGraph.Edge, _ layer: Int, _ totals: [Int]) -> [Int] {
    totals.indices.map { totals[$0] + gains[layer][$0][edge.outcome(in: sums[$0].world)] }
  }

  /// The edges that leave every sum a chance, the one that leaves the tightest of them most first.
  private func bestFirst(_ layer: Int, _ state: Int, _ totals: [Int]) -> [WorldGraph.Edge] {
    let edges = graph.layers[layer].edges(of: state).map { place in
      let edge = graph.layers[layer].edges[place]
      let room = rooms[layer + 1][Int(edge.target)].left(after(edge, layer, totals))
      return (room: room, edge: edge)
    }
    return edges.filter { $0.room >= 0 }.sorted { $0.room > $1.room }.map(\.edge)
  }

  private static func rooms(
    _ graph: WorldGraph, _ sums: [SumBound], _ gains: [[[Int]]]
  ) -> [[Room]] {
    var rooms = [[Room(none: sums.count)]]
    for (layer, gains) in zip(graph.layers, gains).reversed() {
      let after = rooms[rooms.count - 1]
      rooms.append(
        (0..<layer.states).map { state in
          var room = Room()
          for place in layer.edges(of: state) {
            room.widen(
              by: layer.edges[place], to: after[Int(layer.edges[place].target)], sums, gains)
          }
          return room
        })
    }
    return rooms.reversed()
  }
}

/// What the ways from a state to the end add to each sum.
private struct Room {
  /// Nil while there is no way.
  private var most: [Int]?
  private var least: [Int] = []

  init() {}

  /// At the end, where nothing is added any more.
  init(none count: Int) {
    most = Array(repeating: 0, count: count)
    least = Array(repeating: 0, count: count)
  }

  mutating func widen(
    by edge: WorldGraph.Edge, to rest: Room, _ sums: [SumBound], _ gains: [[Int]]
  ) {
    guard let restMost = rest.most else { return }
    var (highest, lowest) = (restMost, rest.least)
    for place in sums.indices {
      let gain = gains[place][edge.outcome(in: sums[place].world)]
      highest[place] += gain
      lowest[place] += gain
    }
    if let most {
      for place in sums.indices {
        highest[place] = max(highest[place], most[place])
        lowest[place] = min(lowest[place], least[place])
      }
    }
    (most, least) = (highest, lowest)
  }

  /// Whether each sum alone can end within its bound.
  func admits(_ totals: [Int]) -> Bool { left(totals) >= 0 }

  /// What the tightest sum has left at best; below 0 where there is no way.
  func left(_ totals: [Int]) -> Int {
    guard let most else { return -1 }
    var left = Int.max
    for place in totals.indices { left = min(left, totals[place] + most[place]) }
    return left
  }

  /// The totals, none higher than where its bound is kept whatever comes.
  func capped(_ totals: [Int]) -> [Int] { totals.indices.map { min(totals[$0], -least[$0]) } }
}

extension BankModel {
  /// What each outcome of the question adds to the sum.
  fileprivate func gains(of question: Int, in sum: SumBound) -> [Int] {
    let ways = ways[question]
    guard dimensions[question] == sum.dimension else {
      return Array(repeating: 0, count: ways.answers.count)
    }
    return ways.gains.indices.map {
      sum.gain(points: ways.gains[$0], maximum: ways.maximum(of: $0))
    }
  }
}
