import Canvas

/// The looks of every screen. Each says something that the text says too.
enum Theme {
  static let plain = Style.plain
  static let title = Style(bold: true)
  static let heading = Style(bold: true)
  static let dim = Style(dim: true)
  static let key = Style(bold: true)
  /// The mark of the focused line. Only the mark differs, so that moving it costs few bytes.
  static let focus = Style(color: .cyan, bold: true)
  static let chosen = Style(bold: true)
  static let saved = Style(color: .green)
  static let warning = Style(color: .red, bold: true)
  static let field = Style(underlined: true)
  static let bar = Style(color: .cyan)
}
