import JSONText
import SelfCheckCore

/// Gathers every fault of one reading, so that all are told at once.
final class FaultLog {
  private(set) var problems: [BankProblem] = []
  /// Whether what was read is the bank that was meant, whatever was wrong.
  private(set) var isBankWhole = true

  /// Notes that it can't be told what was meant, where that hangs on something that was reported.
  func loseTrack() { isBankWhole = false }

  func report(_ fault: some BankFault, in file: String, at position: Position?) {
    let wording = fault.wording
    if !fault.leavesBankWhole { loseTrack() }
    problems.append(
      BankProblem(
        check: "reading", severity: .error, file: file, line: position?.line ?? 0,
        column: position?.column ?? 0, what: wording.what, mend: wording.mend))
  }
}
