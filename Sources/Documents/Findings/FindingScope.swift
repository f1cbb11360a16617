/// Which of a dimension's findings an explanation tells of.
public enum FindingScope: Hashable, Sendable {
  /// Those that appeared or still may.
  case seen
  /// Those that did not appear, too.
  case all
}
