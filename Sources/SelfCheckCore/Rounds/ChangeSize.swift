/// How large a change of a score is beside the whole scale: as many sizes as plain words tell apart.
///
/// It says nothing of whether the change is real; that is the verdict's. The thresholds are shares of
/// the scale, 0…100, and go by the change as it is shown, so that words and figures agree:
/// - `none`: 0.0
/// - `little`: below 5 points, a twentieth, which moves a score within its surroundings;
/// - `some`: below 15 points, the width of a level in the upper half of the scale of four levels
///   (from 85, from 70);
/// - `marked`: below 30 points, two such levels;
/// - `great`: from there on.
public enum ChangeSize: CaseIterable, Comparable, Sendable {
  case none, little, some, marked, great

  /// - Parameter tenths: of a point, up or down.
  public init(ofTenths tenths: Int) {
    self =
      switch tenths.magnitude {
      case 0: .none
      case 1..<50: .little
      case 50..<150: .some
      case 150..<300: .marked
      default: .great
      }
  }
}

extension ScoreChange {
  /// Nil where a score is missing.
  public var size: ChangeSize? { shown.map(ChangeSize.init(ofTenths:)) }

  /// Whether one answer may make the change, or more, by moving so many points.
  public func isWithin(_ step: Fraction) -> Bool {
    guard let exact else { return false }
    return max(exact, .zero - exact) <= step
  }
}
