import Glibc
import SelfCheckCore
import TestSupport
import Testing

@Suite("A round whose program is killed again and again", .needsTmux)
struct KillTests {
  private static let sittings = 4
  private static let kills = 50

  @Test("has every answer that was confirmed on screen, each time", arguments: 1...sittings)
  func killed(sitting: Int) throws {
    var victim = try Victim(seed: UInt64(sitting))
    for _ in 1...Self.kills { try victim.lives() }
    #expect(victim.confirmed > Self.kills)
    print(
      "Killed \(Self.kills) times at random moments: \(victim.confirmed) confirmed answers and "
        + "\(victim.finished) finished rounds were there.")
  }
}

/// Somebody whose program never lives long.
private struct Victim {
  private let person: Person
  private var generator: SplitMix
  /// What has to be kept of the round under way, as files have it.
  private var given: [String: String] = [:]
  /// May have reached the disk: a key was pressed for it.
  private var attempted: Set<String> = []
  /// Finishing was asked for, and not yet seen.
  private var mayBeFinished = false
  private(set) var confirmed = 0
  private(set) var finished = 0

  init(seed: UInt64) throws {
    person = try Person()
    generator = SplitMix(seed: seed)
    try person.terminal.run("set-option", "-g", "remain-on-exit", "on")
  }

  /// From a start to a kill.
  mutating func lives() throws {
    try person.terminal.run(
      "respawn-pane", "-k", "exec '\(BuiltExecutable.path)' take --short")
    let start = try person.waits(for: "the program") {
      $0.shows("保密提醒") || $0.question(in: .zh) != nil || $0.shows("检查作答")
    }
    try checkWhatIsKept(isNewRound: start.shows("保密提醒"))
    if start.shows("保密提醒") {
      try person.presses("Enter")
      try person.waits(for: "a question") { $0.question(in: .zh) != nil }
    }
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      guard let question = try openQuestion() else { break }
      given.merge(try person.answers(1, by: rule).mapValues(\.json)) { $1 }
      attempted.insert(question.id)
      confirmed += 1
    }
    try doesSomethingMore()
    // Scoring compiles the rules first.
    let longest: UInt32 = mayBeFinished ? 300_000 : 20_000
    usleep(UInt32.random(in: 0...longest, using: &generator))
    let process = try person.terminal.run("display-message", "-p", "#{pane_pid}")
    kill(try #require(pid_t(process.filter(\.isNumber))), SIGKILL)
  }

  /// The next question without an answer, past the one that was left and is shown again; nil on the
  /// review.
  private func openQuestion() throws -> Question? {
    while let question = try person.questionShown() {
      if given[question.id] == nil { return question }
      if case .number = question.kind {
        try person.presses("n")
      } else {
        try person.presses("Right")
      }
      try person.waits(for: "what follows \(question.id)") {
        $0.shows("检查作答") || $0.question(in: .zh).map { $0.id != question.id } ?? false
      }
    }
    return nil
  }

  private let rule = AnswerRule.seeded(11)

  /// Whose end the kill may be before, behind or in the midst of.
  private mutating func doesSomethingMore() throws {
    guard let question = try openQuestion() else {
      try person.presses("f")
      try person.sees("不能再改")
      mayBeFinished = true
      try person.presses("2")
      return
    }
    // Each tick is an answer: half of a checklist would be one that was never meant.
    if case .multiple = question.kind { return }
    attempted.insert(question.id)
    try person.presses(Person.keys(for: rule.answer(question), to: question))
  }

  private mutating func checkWhatIsKept(isNewRound: Bool) throws {
    let rounds = person.home.names(in: person.home.rounds).count
    if isNewRound, mayBeFinished {
      finished += 1
      try #require(rounds == finished)
      #expect(try newestRound() == given)
      (given, attempted) = ([:], [])
    } else if !given.isEmpty {
      let kept = try person.home.draftAnswers
      for (id, answer) in given { #expect(kept[id] == answer) }
      #expect(Set(kept.keys).isSubset(of: attempted))
      // From now on what got to the disk unconfirmed has to stay there too.
      given = kept
    }
    try #require(rounds == finished)
    mayBeFinished = false
  }

  private func newestRound() throws -> [String: String] {
    let names = person.home.names(in: person.home.rounds)
    let rounds = try names.indices.map { try person.home.round($0 + 1) }
    let newest = rounds.max {
      ($0["sequence"]?.number?.int ?? 0) < ($1["sequence"]?.number?.int ?? 0)
    }
    return try #require(newest).answers
  }
}
