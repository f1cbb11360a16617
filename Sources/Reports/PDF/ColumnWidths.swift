/// Shares out the width of a table.
enum ColumnWidths {
  /// - Parameters:
  ///   - shares: what each column takes beside the others.
  ///   - least: what each column needs for its widest word.
  /// - Returns: a width for each column, `total` together. No column is narrower than it needs, as
  ///   long as there is room for all; what it gains the wider ones give by their shares.
  static func widths(shares: [Int], least: [Double], total: Double) -> [Double] {
    var open = Array(shares.indices)
    var widths = split(total, by: shares, among: open)
    guard least.reduce(0, +) <= total else { return widths }
    while case let narrow = open.filter({ widths[$0] < least[$0] }), !narrow.isEmpty {
      for column in narrow { widths[column] = least[column] }
      open.removeAll(where: narrow.contains)
      let taken = widths.indices.filter { !open.contains($0) }.reduce(0) { $0 + widths[$1] }
      let rest = split(total - taken, by: shares, among: open)
      for (column, width) in zip(open, rest) { widths[column] = width }
    }
    return widths
  }

  private static func split(
    _ width: Double, by shares: [Int], among columns: [Int]
  ) -> [Double] {
    let whole = Double(max(1, columns.reduce(0) { $0 + shares[$1] }))
    return columns.map { width * Double(shares[$0]) / whole }
  }
}
