import Glibc
import Records
import SelfCheckCore

/// How the time to list the rounds, to draw their trend and to compare the last two grows with their
/// number, and the memory with it.
struct RoundsBenchmark {
  let bank: Questionnaire

  func run() throws {
    for count in [10, 100, 1000] { try measure(count) }
  }

  private func measure(_ count: Int) throws {
    let path = "/tmp/selfcheck-benchmark-\(getpid())-\(count)"
    let store = RoundStore(files: RoundFiles(folder: DurableFolder(path: path)))
    defer { erase(path) }
    var random = AnswerSets()
    for number in 1...count { try store.publish(round(number, random.complete(for: bank))) }
    let list = Stopwatch.time {
      hold(try? store.list(RoundSummary.init).entries.count)
    }
    let trend = Stopwatch.time {
      hold(try? Trend(store.list(Trend.Point.init).entries).points.count)
    }
    let comparison = Stopwatch.time {
      guard let last = try? store.list(RoundSummary.init).entries.suffix(2).map(\.id),
        let older = try? store.round(last[0]), let newer = try? store.round(last[1])
      else { return }
      hold(try? Comparison(older: older, newer: newer, questionnaire: bank).shared)
    }
    print(
      """
      \(count) rounds: list \(Stopwatch.shown(list)), trend \(Stopwatch.shown(trend)), \
      the last two compared \(Stopwatch.shown(comparison)); at most \(peakMemory / 1024) MiB
      """)
  }

  private func round(_ number: Int, _ answers: AnswerSet) -> Round {
    let start = Moment(milliseconds: 1_700_000_000_000 + Int64(number) * 86_400_000, offset: 480)
    var draft = Draft(form: .full, started: start, answers: answers)
    for question in bank.questions.indices where answers[question] != nil {
      draft.seconds[question] = 3 + question % 20
    }
    return Round(
      draft, of: bank, id: "round-\(number)", sequence: number, finished: start)
  }

  private func erase(_ path: String) {
    for name in (try? DurableFolder(path: path).names()) ?? [] { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// Of the process so far, in KiB.
  private var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}

/// Keeps the optimizer from leaving out what nobody looks at.
@inline(never) private func hold(_ count: Int?) { held = count ?? -1 }
nonisolated(unsafe) private var held = 0
