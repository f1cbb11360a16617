import JSONText
import SelfCheckCore

/// Gathers every fault of one reading, so that all are told at once.
final class FaultLog {
  private(set) var problems: [BankProblem] = []

  func report(_ fault: BankFault, in file: String, at position: Position?) {
    problems.append(
      BankProblem(
        check: "reading", severity: .error, file: file, line: position?.line ?? 0,
        column: position?.column ?? 0, what: fault.what, mend: fault.mend, witness: nil))
  }
}
