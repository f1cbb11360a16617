import Canvas
import SelfCheckCore

extension BankProblem {
  /// Such as "actions.json:12:5: error: what; how to mend it [check]", and a witness on a line of
  /// its own. What reading found needs no name of a check.
  func lines(in language: Language) -> [String] {
    let kind = BankWording.severity(severity)[language]
    let fault = ConsoleWording.fault(what, mend: mend)[language]
    let witness = witness.map { "    " + BankWording.witness($0)[language].printable }
    let name = check == "reading" ? "" : " [\(check)]"
    return ["\(place): \(kind): \(fault)\(name)".printable] + [witness].compactMap(\.self)
  }

  /// Where it is and what it is, no more.
  func summary(in language: Language) -> String { "\(place): \(what[language])".printable }

  private var place: String { line > 0 ? "\(file):\(line):\(column)" : file }
}
