/// The sums of points and of maximums that a set of worlds comes to: for each maximum a row of bits,
/// one for each number of points.
struct SumSet {
  private(set) var rows: [Int: [UInt64]] = [:]

  /// Nothing answered yet.
  static let start = SumSet(rows: [0: [1]])

  init() {}

  private init(rows: [Int: [UInt64]]) { self.rows = rows }

  /// How many words its rows take.
  var size: Int { rows.values.reduce(0) { $0 + $1.count } }

  /// Takes in the other's sums, each with so much added.
  mutating func formUnion(_ other: SumSet, adding points: Int, _ maximum: Int) {
    for (row, words) in other.rows {
      rows[row + maximum, default: []].formUnion(words, shiftedBy: points)
    }
  }

  /// Every pair of sums.
  var sums: [(points: Int, maximum: Int)] {
    rows.flatMap { maximum, words in
      words.indices.flatMap { index in
        (0..<UInt64.bitWidth).filter { words[index] >> UInt64($0) & 1 == 1 }
          .map { (index * UInt64.bitWidth + $0, maximum) }
      }
    }
  }
}

extension [UInt64] {
  fileprivate mutating func formUnion(_ other: [UInt64], shiftedBy count: Int) {
    let (words, bits) = (count / UInt64.bitWidth, UInt64(count % UInt64.bitWidth))
    let needed = other.count + words + 1
    if self.count < needed { self += Array(repeating: 0, count: needed - self.count) }
    for (index, word) in other.enumerated() {
      self[index + words] |= word << bits
      if bits > 0 { self[index + words + 1] |= word >> (UInt64(UInt64.bitWidth) - bits) }
    }
    while last == 0 { removeLast() }
  }
}
