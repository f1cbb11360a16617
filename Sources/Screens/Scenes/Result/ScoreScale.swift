import Documents
import SelfCheckCore

/// Where the levels begin along the bars of a score table, so that the bars read as a profile.
struct ScoreScale: Hashable, Sendable {
  /// Lowest first.
  let marks: [Mark]

  struct Mark: Hashable, Sendable {
    /// Where the level begins, in tenths of a point.
    var tenths: Int
    var name: String

    fileprivate var points: String {
      tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
  }

  /// The levels' names, or where they stand too close the points at which they begin, each below the
  /// first cell of its level; nil where not even those fit.
  ///
  /// - Parameter width: measures a text in cells.
  func text(cells: Int, width: (String) -> Int) -> String? {
    line(of: marks.map(\.name), cells: cells, width: width)
      ?? line(of: marks.map(\.points), cells: cells, width: width)
  }

  private func line(of labels: [String], cells: Int, width: (String) -> Int) -> String? {
    var line = ""
    var used = 0
    for (mark, label) in zip(marks, labels) {
      let start = ScoreBar(tenths: mark.tenths, cells: cells).reached.utf8.count
      guard used == 0 || start > used else { return nil }
      line += String(repeating: " ", count: start - used) + label
      used = start + width(label)
    }
    return used <= cells ? line : nil
  }
}

extension ScoreScale {
  /// Nil where the parts of the questionnaire have levels of their own: one scale can't serve them
  /// all.
  init?(_ questionnaire: Questionnaire, in language: Language) {
    let levels = questionnaire.levels
    guard questionnaire.dimensions.allSatisfy({ $0.levels == levels }) else { return nil }
    marks = levels.reversed().map { Mark(tenths: $0.from.count / 100, name: $0.text[language]) }
  }
}
