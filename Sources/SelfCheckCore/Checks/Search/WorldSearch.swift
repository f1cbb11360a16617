/// Looks for a path through a graph of worlds on which every sum ends within its bound.
///
/// Depth first, the edge that leaves most room first. For each state and each sum it is known how
/// much the rest of the way can add at best, so that with one sum no step is ever taken back; with
/// several, what failed is remembered.
struct WorldSearch {
  private let graph: WorldGraph
  private let sums: [SumBound]
  /// The sums that are not implied by others.
  private let told: [Int]
  private let rooms: Rooms
  /// The sums so far, those before each layer in a row of their own.
  private var totals: [Int]
  /// For each layer the edges that are still to be tried, the best one last.
  private var waiting: [[Choice]]
  private var failed: TupleTable
  private var key: [Int]
  private var path: [WorldGraph.Edge] = []
  private var allowance: Allowance

  private struct Choice {
    var room: Int
    var edge: Int
  }

  init(_ graph: WorldGraph, _ sums: [SumBound], of bank: BankModel, _ allowance: Allowance) {
    (self.graph, self.sums, self.allowance) = (graph, sums, allowance)
    rooms = Rooms(graph, sums, bank)
    totals = sums.map(\.start) + Array(repeating: 0, count: graph.layers.count * sums.count)
    waiting = Array(repeating: [], count: graph.layers.count)
    told = sums.indices.filter { !sums[$0].isImplied }
    failed = TupleTable(width: 2 + told.count)
    key = Array(repeating: 0, count: 2 + told.count)
  }

  /// The edge taken at each layer; nil where no path ends within all bounds.
  ///
  /// - Parameter allowance: what was spent is taken off.
  mutating func find(_ allowance: inout Allowance) throws(Unfinished) -> [WorldGraph.Edge]? {
    defer { allowance = self.allowance }
    guard rooms.left(0, 0, totals) >= 0 else { return nil }
    return try search(0, 0) ? path.reversed() : nil
  }

  /// Whether there is a way from the state to the end; `path` is it then, the last edge first.
  private mutating func search(_ layer: Int, _ state: Int) throws(Unfinished) -> Bool {
    if layer == graph.layers.count { return true }
    if sums.count > 1, hasFailed(layer, state) { return false }
    try sortEdges(layer, state)
    while let choice = waiting[layer].popLast() {
      try allowance.spend()
      let edge = graph.layers[layer].edges[choice.edge]
      enterTotals(after: edge, layer)
      if try search(layer + 1, Int(edge.target)) {
        path.append(edge)
        return true
      }
    }
    enterKey(layer, state)
    _ = failed.place(of: key)
    return false
  }

  private mutating func hasFailed(_ layer: Int, _ state: Int) -> Bool {
    enterKey(layer, state)
    return failed.contains(key)
  }

  /// The sums matter as far as they are not so high that nothing can take them out of their bounds.
  private mutating func enterKey(_ layer: Int, _ state: Int) {
    (key[0], key[1]) = (layer, state)
    for (index, place) in told.enumerated() {
      key[2 + index] = min(totals[layer * sums.count + place], -rooms.least(layer, state, place))
    }
  }

  private mutating func enterTotals(after edge: WorldGraph.Edge, _ layer: Int) {
    let start = layer * sums.count
    for place in sums.indices {
      totals[start + sums.count + place] = totals[start + place] + rooms.gain(edge, layer, place)
    }
  }

  /// The edges that leave every sum a chance, the one that leaves the tightest of them most last.
  private mutating func sortEdges(_ layer: Int, _ state: Int) throws(Unfinished) {
    waiting[layer].removeAll(keepingCapacity: true)
    let edges = graph.layers[layer].edges(of: state)
    try allowance.spend(edges.count)
    for place in edges {
      let edge = graph.layers[layer].edges[place]
      enterTotals(after: edge, layer)
      let room = rooms.left(layer + 1, Int(edge.target), totals)
      if room >= 0 { waiting[layer].append(Choice(room: room, edge: place)) }
    }
    waiting[layer].sort { $0.room < $1.room }
  }
}
