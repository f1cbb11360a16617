import SelfCheckCore

/// What reading a bank came to: the questionnaire, or everything that is wrong with it.
public struct BankReading: Sendable {
  /// In the order of the files and of the places in them.
  public let problems: [BankProblem]
  /// The bank as far as it goes: nil where it can't be told what was meant.
  private let bank: Questionnaire?
  private let files: BankFiles

  /// - Parameter bank: what was read, where it is the bank that was meant.
  init(of bank: Questionnaire?, problems: [BankProblem], in files: BankFiles) {
    (self.bank, self.files) = (bank, files)
    self.problems = problems.sorted {
      let places = (files.place(of: $0.file), files.place(of: $1.file))
      return (places.0, $0.line, $0.column, $0.check) < (places.1, $1.line, $1.column, $1.check)
    }
  }

  /// Whether it can be told what was meant, so that it can be proved.
  public var isUnderstood: Bool { bank != nil }

  /// Nil where there is an error.
  public var questionnaire: Questionnaire? { errors.isEmpty ? bank : nil }

  /// The problems for which the bank is not loaded.
  public var errors: [BankProblem] { problems.filter { $0.severity == .error } }

  /// The same with everything that the proofs find. A bank of which it can't be told what was meant
  /// is not proved.
  public func proved() -> BankReading {
    let found = bank.map { Proof.defects(in: $0).map { problem($0.defect, check: $0.check) } } ?? []
    return BankReading(of: bank, problems: problems + found, in: files)
  }

  private func problem(_ defect: Defect, check: String) -> BankProblem {
    let place = files.place(of: defect.path)
    return BankProblem(
      check: check, severity: defect.severity, file: place.file, line: place.position?.line ?? 0,
      column: place.position?.column ?? 0, what: defect.what, mend: defect.mend,
      witness: defect.witness)
  }
}
