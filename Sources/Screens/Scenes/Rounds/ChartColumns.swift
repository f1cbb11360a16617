/// Where the rounds of a chart stand side by side: few are spread over the whole width, of many as
/// many are shown as fit.
struct ChartColumns: Hashable {
  /// The places of the rounds that are shown.
  let shown: Range<Int>
  private let width: Int

  /// Cells from a mark to the next one, at least, so that each stands by itself.
  private static let pitch = 2

  /// - Parameters:
  ///   - rounds: how many there are.
  ///   - told: the place of the one that is told of, which is shown, in the middle where there are
  ///     others on both sides.
  ///   - width: in cells.
  init(of rounds: Int, around told: Int, in width: Int) {
    self.width = width
    let count = min(rounds, max(1, width / Self.pitch))
    let first = min(max(0, told - count / 2), rounds - count)
    shown = first..<first + count
  }

  /// How far from the left the round stands, in cells: in the middle of its part of the width.
  func cell(of round: Int) -> Int {
    (2 * (round - shown.lowerBound) + 1) * width / (2 * max(1, shown.count))
  }
}
