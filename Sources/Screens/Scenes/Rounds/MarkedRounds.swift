import SelfCheckCore

/// The rounds that are marked in the list to be compared: two at most.
struct MarkedRounds: Hashable, Sendable {
  private var ids: [String] = []

  /// Marks the round, or takes its mark away.
  ///
  /// - Returns: false where two others are marked already.
  mutating func toggle(_ id: String, among rounds: [RoundSummary]) -> Bool {
    ids = ids.filter { id in rounds.contains { $0.id == id } }
    if contains(id) {
      ids.removeAll { $0 == id }
      return true
    }
    guard ids.count < 2 else { return false }
    ids.append(id)
    return true
  }

  func contains(_ id: String) -> Bool { ids.contains(id) }

  func isEmpty(among rounds: [RoundSummary]) -> Bool { !rounds.contains { contains($0.id) } }

  /// The two to compare, the older one first: those that are marked; or one that is and the focused
  /// one; or the focused one and the one before it. Nil where there aren't two.
  ///
  /// - Parameter rounds: by sequence.
  func pair(
    focused: RoundSummary, among rounds: [RoundSummary]
  ) -> (older: RoundSummary, newer: RoundSummary)? {
    let marked = rounds.filter { contains($0.id) }
    if marked.count == 2 { return (marked[0], marked[1]) }
    guard let place = rounds.firstIndex(of: focused) else { return nil }
    if let one = marked.first, one != focused, let other = rounds.firstIndex(of: one) {
      return other < place ? (one, focused) : (focused, one)
    }
    return place > 0 ? (rounds[place - 1], focused) : nil
  }
}
