import Glibc
import SelfCheckCore

/// Scores 1,000 complete sets of answers through the public call, inside the engine, and with C made
/// from the bank.
///
/// Inside the engine is what the C does as well: numbers in, a scorecard in memory that is there.
/// The public call makes a new scorecard each time.
struct ScoringBenchmark {
  let name: String
  let bank: Questionnaire

  func run() throws {
    var random = AnswerSets()
    let sets = (0..<1000).map { _ in random.complete(for: bank) }
    let c = try CompiledC(bank)
    let inputs = sets.map(PlainC.input)
    check(sets, inputs, c)
    var card = bank.score(sets[0], form: .full)
    let call = Stopwatch.time { for set in sets { keep(bank.score(set, form: .full)) } } / 1000
    let engine =
      Stopwatch.time {
        for place in sets.indices { bank.score(sets[place], form: .full, into: &card) }
      } / 1000
    let inC = Stopwatch.time { for place in inputs.indices { c.score(inputs[place]) } } / 1000
    print("\(name), a scorecard:")
    print("  C \(shown(inC))")
    print("  inside the engine \(shown(engine)), \(percent(inC / engine)) % of C's rate")
    print("  public call \(shown(call)), \(percent(inC / call)) % of C's rate")
  }

  private func shown(_ nanoseconds: Double) -> String {
    "\(Int(nanoseconds)) ns, \((10_000 / nanoseconds).rounded() / 10) million a second"
  }

  private func percent(_ share: Double) -> Int { Int((100 * share).rounded()) }

  /// Both have to say the same, or the comparison is worth nothing.
  private func check(_ sets: [AnswerSet], _ inputs: [[Int64]], _ c: CompiledC) {
    var card = bank.score(sets[0], form: .full)
    for (answers, input) in zip(sets, inputs) {
      bank.score(answers, form: .full, into: &card)
      precondition(card == bank.score(answers, form: .full), "the engine differs from the call")
      c.score(input)
      for (index, dimension) in card.dimensions.enumerated() {
        let expected = [
          dimension.points, dimension.maximum, dimension.answered, dimension.asked,
          dimension.notApplicable, dimension.level ?? -1,
        ]
        precondition(c.numbers(ofDimension: index) == expected, "\(name): C disagrees")
        precondition(c.findings(ofDimension: index) == dimension.fired.places, "findings differ")
        precondition(c.limits(ofDimension: index) == dimension.limits.places, "limits differ")
      }
      precondition(c.overallLevel == card.overallLevel, "the overall level differs")
    }
  }
}

/// Keeps the optimizer from leaving out what nobody looks at.
@inline(never) func keep(_ card: Scorecard) { kept = card.overallLevel ?? -1 }
nonisolated(unsafe) private var kept = 0

/// The C program, compiled and loaded.
final class CompiledC {
  private typealias Function =
    @convention(c) (
      UnsafePointer<Int64>, UnsafeMutableRawPointer
    ) -> Void
  private let function: Function
  private let card: UnsafeMutableRawPointer
  private let dimensions: Int

  /// Six numbers, and two sets of bits, as `PlainC` lays them out.
  private static let stride = 6 * 4 + 2 * 8

  struct CannotCompile: Error {}

  init(_ bank: Questionnaire) throws {
    dimensions = bank.dimensions.count
    card = .allocate(byteCount: dimensions * Self.stride + 8, alignment: 8)
    let base = "/tmp/selfcheck-benchmark-\(getpid())-\(bank.id)"
    defer { unlink(base + ".c") }
    guard let file = fopen(base + ".c", "w") else { throw CannotCompile() }
    fputs(PlainC(bank: bank).source, file)
    fclose(file)
    guard system("cc -O2 -shared -fPIC -o \(base).so \(base).c") == 0,
      let library = dlopen(base + ".so", RTLD_NOW), let symbol = dlsym(library, "score")
    else { throw CannotCompile() }
    function = unsafeBitCast(symbol, to: Function.self)
  }

  deinit { card.deallocate() }

  func score(_ input: [Int64]) { function(input, card) }

  func numbers(ofDimension index: Int) -> [Int] {
    (0..<6).map { Int(card.load(fromByteOffset: index * Self.stride + $0 * 4, as: Int32.self)) }
  }

  func limits(ofDimension index: Int) -> [Int] { bits(at: index * Self.stride + 24) }
  func findings(ofDimension index: Int) -> [Int] { bits(at: index * Self.stride + 32) }

  private func bits(at offset: Int) -> [Int] {
    OptionMask(bits: card.load(fromByteOffset: offset, as: UInt64.self)).places
  }

  var overallLevel: Int {
    Int(card.load(fromByteOffset: dimensions * Self.stride, as: Int32.self))
  }
}
