/// The name that was probably meant by a mistyped one.
public enum Suggestion {
  /// No name of ours is longer, in Unicode scalars; a longer one is no slip of the fingers.
  private static let longestName = 64

  /// The nearest candidate, and the first of those, that is near the name.
  public static func closest(to name: String, in candidates: some Sequence<String>) -> String? {
    near(name, in: candidates).min { $0.distance < $1.distance }?.name
  }

  /// The candidate that is near the name, where no other one is.
  public static func only(closeTo name: String, in candidates: some Sequence<String>) -> String? {
    let near = near(name, in: candidates)
    return near.count == 1 ? near[0].name : nil
  }

  /// The candidates within a third of the name's length in edits; none for one or two letters, which
  /// are as like any others.
  private static func near(
    _ name: String, in candidates: some Sequence<String>
  ) -> [(distance: Int, name: String)] {
    guard name.utf8.count <= 4 * longestName else { return [] }
    let scalars = Array(name.unicodeScalars)
    let bound = scalars.count / 3
    guard bound > 0, scalars.count <= longestName else { return [] }
    return candidates.compactMap { candidate in
      guard candidate.utf8.count <= 4 * longestName else { return nil }
      let other = Array(candidate.unicodeScalars)
      guard abs(other.count - scalars.count) <= bound else { return nil }
      let distance = distance(scalars, other)
      return distance <= bound ? (distance, candidate) : nil
    }
  }

  /// Edits by insertion, deletion, substitution and swap of neighbours (optimal string alignment).
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
