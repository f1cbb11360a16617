/// The name that was probably meant by a mistyped one.
public enum Suggestion {
  /// No name of ours is longer, in Unicode scalars; a longer one is no slip of the fingers.
  private static let longestName = 64

  /// The candidate within a third of the name's length in edits, the nearest and then the first;
  /// nothing for a single letter.
  public static func closest(to name: String, in candidates: some Sequence<String>) -> String? {
    guard name.utf8.count <= 4 * longestName else { return nil }
    let scalars = Array(name.unicodeScalars)
    let bound = scalars.count < 2 ? 0 : max(1, scalars.count / 3)
    guard bound > 0, scalars.count <= longestName else { return nil }
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate.utf8.count <= 4 * longestName {
      let other = Array(candidate.unicodeScalars)
      guard abs(other.count - scalars.count) <= bound else { continue }
      let distance = distance(scalars, other)
      if distance <= bound, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.name
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
