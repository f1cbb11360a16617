/// A strip of a page, as wide as the type area, that is never torn.
struct Strip {
  /// In points.
  var height: Double
  /// Left free above it, unless it begins a page; in points.
  var gap = 0.0
  /// What holds the next strip on the same page.
  var bond = Bond.none
  /// The place of the strip, among those of the document, that heads each page it is continued on:
  /// the head of a table.
  var head: Int?
  var bookmark: Bookmark?
  /// Draws it with its top left corner at x and y.
  var draw: (_ x: Double, _ y: Double) -> Void = { _, _ in }
  /// Draws what closes it where it is the last of its page: the rule below a row that goes on.
  var drawPageEnd: (_ x: Double, _ y: Double) -> Void = { _, _ in }

  enum Bond: Comparable {
    case none
    /// As long as a page can hold all that is bonded.
    case ifRoom
    /// Also where more than that is bonded than a page can hold.
    case always
  }

  struct Bookmark: Hashable {
    var text: String
    /// From 1.
    var level: Int
  }
}
