import JSONText
import SelfCheckCore

/// What is wrong with a bank as `questions check --json` gives it; others rely on its keys.
public struct ProblemsJSON: Sendable {
  private let problems: [BankProblem]
  private let language: Language

  public init(_ problems: [BankProblem], language: Language) {
    (self.problems, self.language) = (problems, language)
  }

  public var document: JSONDocument { ["problems": .array(problems.map(problem))] }

  private func problem(_ problem: BankProblem) -> JSONDocument {
    [
      "check": .string(problem.check), "severity": .string(problem.severity.rawValue),
      "file": .string(problem.file), "line": .int(problem.line), "column": .int(problem.column),
      "what": .string(problem.what[language]), "mend": .string(problem.mend[language]),
      "witness": problem.witness.map { .string($0[language]) } ?? .null,
    ]
  }
}
