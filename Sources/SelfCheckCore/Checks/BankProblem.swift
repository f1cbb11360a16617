/// What is wrong in a bank, and where.
public struct BankProblem: Hashable, Sendable {
  public enum Severity: String, Sendable {
    case error, warning
    /// Nothing is wrong; whoever edits the bank may want to know it.
    case note
  }

  /// The name of the check that found it; "reading" for faults of form and reference.
  public var check: String
  public var severity: Severity
  public var file: String
  /// From 1; 0 where the problem is the file as a whole.
  public var line: Int
  /// From 1, in Unicode scalars; 0 where the problem is the file as a whole.
  public var column: Int
  public var what: LocalizedText
  public var mend: LocalizedText
  /// A consistent set of answers that shows it, where one exists.
  public var witness: LocalizedText?

  public init(
    check: String, severity: Severity, file: String, line: Int, column: Int, what: LocalizedText,
    mend: LocalizedText, witness: LocalizedText? = nil
  ) {
    self.check = check
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.what = what
    self.mend = mend
    self.witness = witness
  }
}
