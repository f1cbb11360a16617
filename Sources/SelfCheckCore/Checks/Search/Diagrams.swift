/// Rules as reduced ordered decision diagrams over questions in bank order, all in one store.
///
/// A node asks for one question's outcome and has a child for each. A node whose children are all the
/// same is left out and no node is there twice, so two rules with the same root hold in the same cases.
struct Diagrams {
  /// The rules that are decided.
  static let fails = 0
  static let holds = 1

  /// For each node the question that it asks for; `Int.max` for the decided.
  private(set) var questions = [Int.max, Int.max]
  /// For each node where its children begin.
  private var starts = [0, 0]
  private var children: [Int] = []
  private var known: [Node: Int] = [:]

  private struct Node: Hashable {
    var question: Int
    var children: [Int]
  }

  func child(of node: Int, outcome: Int) -> Int { children[starts[node] + outcome] }

  /// The node that the rule stands at once the question has this outcome.
  func next(_ node: Int, question: Int, outcome: Int) -> Int {
    questions[node] == question ? child(of: node, outcome: outcome) : node
  }

  /// Whether the rule holds where each question has the outcome at its index.
  func holds(_ root: Int, over outcomes: [Int]) -> Bool {
    var node = root
    while node > Self.holds { node = child(of: node, outcome: outcomes[questions[node]]) }
    return node == Self.holds
  }

  mutating func node(question: Int, children: [Int]) -> Int {
    if children.allSatisfy({ $0 == children[0] }) { return children[0] }
    let node = Node(question: question, children: children)
    if let place = known[node] { return place }
    known[node] = questions.count
    questions.append(question)
    starts.append(self.children.count)
    self.children += children
    return questions.count - 1
  }

  /// How many children the node has.
  func outcomes(of node: Int) -> Int { children(of: node).count }

  private func children(of node: Int) -> ArraySlice<Int> {
    children[starts[node]..<(node + 1 < starts.count ? starts[node + 1] : children.count)]
  }

  /// The rule's own nodes, the decided apart, each once.
  func nodes(under root: Int) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = []
    var waiting = [root]
    while let node = waiting.popLast() {
      guard node > Self.holds, seen.insert(node).inserted else { continue }
      found.append(node)
      waiting += children(of: node)
    }
    return found
  }
}
