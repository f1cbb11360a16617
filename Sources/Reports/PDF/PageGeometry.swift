/// The page of GB/T 9704-2012 (党政机关公文格式), in points of 1/72 inch.
enum PageGeometry {
  static let width = 210 * millimetre
  static let height = 297 * millimetre
  /// The head margin, 天头.
  static let top = 37 * millimetre
  /// The binding edge, 订口.
  static let left = 28 * millimetre
  /// The type area, 版心.
  static let bodyWidth = 156 * millimetre
  static let bodyHeight = 225 * millimetre
  /// 22 lines to the type area.
  static let linePitch = 28.99
  /// Brings 28 characters of 16 points into a line of 442.2.
  static let letterSpacing = -0.21
  /// From the foot of the type area to the line above the page number.
  static let pageNumberGap = 7 * millimetre

  private static let millimetre = 72 / 25.4
}
