/// The name that was probably meant by a mistyped one.
public enum Suggestion {
  /// The candidate within a third of the name's length in edits, the nearest and then the first.
  public static func closest(to name: String, in candidates: some Sequence<String>) -> String? {
    let bound = max(1, name.unicodeScalars.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let distance = distance(Array(name.unicodeScalars), Array(candidate.unicodeScalars))
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
