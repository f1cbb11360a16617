import BankFormat
import Records
import SelfCheckCore
import Testing

/// The sound bank with something changed, and all that should be told of it.
struct BankCase: CustomTestStringConvertible, Sendable {
  let name: String
  let files: [String: String]
  let told: [Told]

  var testDescription: String { name }

  init(_ name: String, _ file: String, _ old: String, _ new: String, _ told: Told...) {
    self.name = name
    files = SoundBank.files(with: [Change(file, old, new)])
    self.told = told
  }

  init(_ name: String, _ changes: [Change], _ told: Told...) {
    self.name = name
    files = SoundBank.files(with: changes)
    self.told = told
  }
}

/// A problem as a person reads it: the place; what is wrong and how to mend it.
struct Told: Hashable, Sendable {
  let place: String
  let zh: String
  let en: String

  init(_ place: String, zh: String, en: String) {
    self.place = place
    self.zh = zh
    self.en = en
  }

  init(_ problem: BankProblem) {
    place = problem.line == 0 ? problem.file : "\(problem.file):\(problem.line):\(problem.column)"
    zh = [problem.what.zh, problem.mend.zh].filter { !$0.isEmpty }.joined(separator: "；")
    en = [problem.what.en, problem.mend.en].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension BankReading {
  var told: [Told] { problems.map(Told.init) }
}
