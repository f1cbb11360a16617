import Canvas

@testable import Screens

extension Layout {
  /// What is wrong with the layout; empty where nothing is.
  var faults: [String] {
    let widths = viewport.widths
    let rows = (shown.map { page.body.rows[$0] } + footer)
    let tooWide = rows.filter {
      margin + $0.indent + widths.width(of: $0.line) > viewport.size.columns
    }
    var faults = tooWide.map { "too wide: \($0.line)" }
    faults += shown.map { page.body.rows[$0] }.compactMap(\.brokenRule)
    if !isFocusInSight { faults.append("the focus is out of sight") }
    if cursor.column >= viewport.size.columns || cursor.row >= viewport.size.rows
      || cursor.column < 0 || cursor.row < 0
    {
      faults.append("the cursor is off the screen")
    }
    if bodyStart + shown.count + footer.count > viewport.size.rows {
      faults.append("more rows than the screen has")
    }
    return faults
  }

  private var isFocusInSight: Bool {
    let focus = page.body.focus
    if case .toFocus(let lift) = page.scroll, lift > 0 { return true }
    return focus.count <= bodyHeight
      ? focus.clamped(to: shown) == focus : shown.contains(focus.lowerBound)
  }
}

extension Row {
  fileprivate var line: String { spans.map(\.text).joined() }

  /// The line-breaking rule that the row's text breaks at its begin or end.
  fileprivate var brokenRule: String? {
    guard let line = spans.last?.text.trimmingBlanks, line.count > 1 else { return nil }
    if let first = line.first, "、，。：；！？》」』）〉】”’".contains(first) { return "begins: \(line)" }
    if let last = line.last, "《「『（〈【“‘".contains(last) { return "ends: \(line)" }
    return nil
  }
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    var line = self[...]
    while line.last == " " { line.removeLast() }
    while line.first == " " { line.removeFirst() }
    return line
  }
}
