/// What rules look at one slot at a time: questions by which others are asked, questions of other
/// dimensions, levels.
struct RuleFactors: Sendable {
  private let factors: FlatList<Factor>
  private let digits: FlatList<UInt16>

  struct Factor: Sendable {
    var slot: Int32
    /// Where the digits of its slot's codes begin: each is multiplied by the factor's stride.
    var digits: Int32
  }

  init(_ factors: [Factor], digits: [UInt16]) {
    self.factors = FlatList(factors)
    self.digits = FlatList(digits)
  }

  func deallocate() {
    factors.deallocate()
    digits.deallocate()
  }

  /// How far these factors move a rule's row.
  ///
  /// Apart from the rules that have none, as most do: so deciding those is short.
  @inline(never)
  func steps(
    from first: Int32, to end: Int32, _ codes: UnsafeMutablePointer<OutcomeCode>
  ) -> Int {
    var steps = 0
    var place = Int(first)
    while place < Int(end) {
      let factor = factors[place]
      steps &+= Int(digits[Int(factor.digits) &+ Int(codes[Int(factor.slot)].value)])
      place &+= 1
    }
    return steps
  }
}
