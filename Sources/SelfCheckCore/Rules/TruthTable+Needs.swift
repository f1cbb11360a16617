extension TruthTable {
  /// The open factors without which the rule could be decided no sooner: those that some way of
  /// answering the others leaves it to.
  ///
  /// - Returns: the indexes of their questions.
  func needs(at digits: [Int]) -> [Int] {
    let open = factors.indices.filter { digits[$0] >= factors[$0].settled.count }
    return open.compactMap { place in
      guard case .question(let question) = factors[place].subject else { return nil }
      var supposed = digits
      let others = open.filter { $0 != place }
      return someWay(of: others[...], from: &supposed) { truth(of: $0) == .undecided }
        ? question : nil
    }
  }

  /// Whether some way of settling these open factors meets the goal; the digits are put back.
  private func someWay(
    of open: ArraySlice<Int>, from digits: inout [Int], meets goal: ([Int]) -> Bool
  ) -> Bool {
    guard let place = open.first else { return goal(digits) }
    let factor = factors[place]
    let digit = digits[place]
    defer { digits[place] = digit }
    return factor.open[digit - factor.settled.count].contains { settled in
      digits[place] = settled
      return someWay(of: open.dropFirst(), from: &digits, meets: goal)
    }
  }
}
