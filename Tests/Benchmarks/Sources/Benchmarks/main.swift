import BankFormat
import BuiltInBank
import Records
import SelfCheckCore

/// What to measure: everything, or only what is named.
let wanted = CommandLine.arguments.dropFirst()

func measures(_ name: String) -> Bool { wanted.isEmpty || wanted.contains(name) }

guard let ours = BankReader.read(.builtIn).questionnaire else {
  fatalError("the built-in bank has a fault")
}
if measures("scoring") {
  try ScoringBenchmark(name: "our bank", bank: ours).run()
  try ScoringBenchmark(
    name: "40 items, 4 dimensions, 20 findings", bank: PlainBank.questionnaire
  ).run()
}
if measures("reading") {
  Stopwatch.report("reading our bank", every: Stopwatch.time { _ = BankReader.read(.builtIn) })
}
if measures("rounds") { try RoundsBenchmark(bank: ours).run() }
if measures("proofs") {
  let reading = BankReader.read(.builtIn)
  Stopwatch.report("all proofs of our bank", every: Stopwatch.time { _ = reading.proved() })
}
