/// Every world, or pair of worlds, that the rules of a query leave possible, as paths through layers:
/// one for each question that matters, in bank order, then those that only sums are made of.
///
/// Between two layers stand states: what the questions so far have left of the rules. Worlds of which
/// the same is left share a state. The first layer begins at one state, and the last ends at one.
struct WorldGraph {
  private(set) var layers: [Layer] = []

  struct Layer {
    let question: Int
    /// For each state before the layer the first of its edges, and where the last one's end.
    fileprivate(set) var starts: [Int] = [0]
    fileprivate(set) var edges: [Edge] = []

    init(question: Int) { self.question = question }

    var states: Int { starts.count - 1 }

    func edges(of state: Int) -> Range<Int> { starts[state]..<starts[state + 1] }

    /// Adds an edge to the state that is under way.
    mutating func add(_ edge: Edge) { edges.append(edge) }

    /// Adds the edge unless one with the same target adds the same to the sums.
    mutating func add(_ edge: Edge, unless addsSame: (Edge) -> Bool) {
      if !edges[(starts.last ?? 0)...].contains(where: { $0.target == edge.target && addsSame($0) })
      {
        edges.append(edge)
      }
    }

    /// The edges of a state are complete.
    mutating func close() { starts.append(edges.count) }
  }

  struct Edge {
    /// The state after the layer.
    var target: Int32
    /// What the question comes to in the first and in the second world; the same where there is one.
    var first: Int16
    var second: Int16

    func outcome(in world: Int) -> Int { Int(world == 0 ? first : second) }
  }

  mutating func append(_ layer: Layer) { layers.append(layer) }
}
