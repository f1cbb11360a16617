import ArgumentParser
import Documents

/// How far a result is explained, the same wherever one is shown.
struct ExplanationOptions: ParsableArguments {
  @Flag var explain = false
  /// The findings that did not appear, too; nothing is explained of them without the rest.
  @Flag(name: .customLong("all-findings")) var allFindings = false

  var isWanted: Bool { explain || allFindings }

  func document(of result: ResultDocument) -> Document {
    isWanted ? result.whole(findings: allFindings ? .all : .seen) : result.overview
  }
}
