/// What a check found in a bank.
public struct Defect: Hashable, Sendable {
  public var severity: BankProblem.Severity
  public var path: BankPath
  public var what: LocalizedText
  public var mend: LocalizedText
  /// A consistent set of answers that shows it, where one exists.
  public var witness: LocalizedText?

  init(
    _ severity: BankProblem.Severity, at path: BankPath, what: LocalizedText,
    mend: LocalizedText, witness: LocalizedText? = nil
  ) {
    self.severity = severity
    self.path = path
    self.what = what
    self.mend = mend
    self.witness = witness
  }
}
