import Foundation
import Glibc
import TestSupport
import Testing

/// Random bytes at the terminal of the built program: keys, control sequences whole and broken, pastes,
/// the mouse, bytes of GB18030 and of nothing, sizes and kills.
@Suite("A monkey at the terminal")
struct MonkeyTests {
  /// SELFCHECK_MONKEY=1000000 makes the long run of it: so many bytes for each of five seeds.
  private static let asked =
    ProcessInfo.processInfo.environment["SELFCHECK_MONKEY"].flatMap(Int.init)
  private static let bytes = asked ?? 6000
  private static let seeds = 1...(asked == nil ? 2 : 5)

  @Test(
    "crashes nothing, loses no answer that is on the disk, leaves the terminal as it was",
    arguments: seeds)
  func anyBytes(seed: Int) throws {
    var monkey = try Monkey(seed: UInt64(seed))
    while monkey.typed < Self.bytes { try monkey.plays() }
    try monkey.leaves()
    print(
      "Monkey \(seed): \(monkey.typed) bytes, \(monkey.starts) starts, \(monkey.kills) kills, "
        + "\(monkey.stops) stops, "
        + "\(monkey.mostAnswers) answers at most, \(monkey.rounds) rounds.")
    #expect(monkey.mostAnswers > 0)
  }
}

private struct Monkey {
  private let home: Home
  private var terminal: PseudoTerminal
  private var random: SplitMix
  private let language: String
  /// Those that were typed since the last start.
  private var keysThatEnd: Set<UInt8> = []
  private(set) var typed = 0
  private(set) var starts = 1
  private(set) var kills = 0
  private(set) var stops = 0
  private(set) var mostAnswers = 0

  init(seed: UInt64) throws {
    home = try Home()
    random = SplitMix(seed: seed)
    language = seed.isMultiple(of: 2) ? "en_US.UTF-8" : "zh_CN.UTF-8"
    terminal = try Self.starts(home, language)
  }

  var rounds: Int { home.names(in: home.rounds).count }

  /// Some bytes, a size now and then, and a look at what has become of the program and its files.
  mutating func plays() throws {
    let isDiligent = Int.random(in: 0..<3, using: &random) > 0
    for _ in 0..<40 {
      let bytes = (0..<Int.random(in: 1...12, using: &random)).flatMap { _ in
        isDiligent && Int.random(in: 0..<50, using: &random) > 0
          ? random.answer() : random.input()
      }
      terminal.send(bytes)
      keysThatEnd.formUnion(bytes.filter(Self.endings.keys.contains))
      typed += bytes.count
      if Int.random(in: 0..<8, using: &random) == 0 {
        terminal.resize(
          columns: Int.random(in: 0...120, using: &random),
          rows: Int.random(in: 0...40, using: &random))
      }
      try terminal.waitUntilRead()
      switch terminal.state {
      case .runs: continue
      case .stopped:
        stops += 1
        terminal.send(signal: SIGCONT)
      case .ended(let code):
        #expect(mayEnd(with: code), "\(code): \(terminal.lines)")
        #expect(terminal.modes == terminal.modesBefore)
        return try startsAgain()
      }
    }
    terminal.forgetOutput()
    if Int.random(in: 0..<4, using: &random) == 0 {
      kills += 1
      terminal.send(signal: SIGKILL)
      let code = try terminal.exitCode()
      #expect(code == -SIGKILL || mayEnd(with: code))
      try startsAgain()
    }
  }

  /// What was on the disk is there after any end, and a start leaves it as it is.
  private mutating func startsAgain() throws {
    let before = try checkFiles()
    terminal = try Self.starts(home, language)
    keysThatEnd = []
    starts += 1
    #expect(home.names(in: home.state).contains { $0.hasPrefix("draft") } == !before.isEmpty)
    #expect(try checkFiles() == before, "the start changed what was kept")
  }

  /// Ctrl-C and Ctrl-\, and the codes that the program ends with then; Ctrl-C is a signal again once
  /// the terminal has been given back.
  private static let endings: [UInt8: [Int32]] = [0x03: [130, -SIGINT], 0x1C: [-SIGQUIT]]

  /// By the person's will only: quitting, or a key that always ends it.
  private func mayEnd(with code: Int32) -> Bool {
    code == 0 || keysThatEnd.contains { Self.endings[$0]!.contains(code) }
  }

  private static func starts(_ home: Home, _ language: String) throws -> PseudoTerminal {
    let environment = home.environment.merging(["LANG": language, "TERM": "xterm-256color"]) {
      _, new in new
    }
    let terminal = try PseudoTerminal(
      program: BuiltExecutable.path, environment: environment.map { "\($0)=\($1)" })
    try terminal.wait(forOutput: "退出", "Quit")
    return terminal
  }

  /// The draft's answers; every file can be read, and none had to be set aside.
  private mutating func checkFiles() throws -> [String: String] {
    let drafts = home.names(in: home.state).filter { $0.hasPrefix("draft") }
    #expect(drafts.count <= 1, "\(drafts)")
    let verified = try home.selfcheck("rounds", "verify")
    #expect(verified.status == 0, "\(verified.complaint)")
    let answers = drafts.isEmpty ? [:] : try home.draftAnswers
    mostAnswers = max(mostAnswers, answers.count)
    return answers
  }

  /// The program is told to end, and gives the terminal back.
  mutating func leaves() throws {
    terminal.forgetOutput()
    if case .ended = terminal.state { try startsAgain() }
    terminal.send(signal: SIGTERM)
    let code = try terminal.exitCode()
    #expect(code == 130, "\(terminal.lines)")
    #expect(terminal.modes == terminal.modesBefore)
    let output = terminal.output
    for (mode, name) in [("1049", "screen"), ("1000", "mouse"), ("2004", "paste")] {
      #expect(output.contains("\u{1B}[?\(mode)l"), "the \(name) is left as the program had it")
    }
    _ = try checkFiles()
  }
}

extension SplitMix {
  /// What takes a round further.
  fileprivate mutating func answer() -> [UInt8] {
    switch Int.random(in: 0..<20, using: &self) {
    case 0: Array("f".utf8)
    case 1: Array("j".utf8)
    case 2: Array(" ".utf8)
    default: [UInt8(ascii: "1") + UInt8.random(in: 0...4, using: &self), 0x0D]
    }
  }

  /// One thing that a terminal may send, or that it never would.
  fileprivate mutating func input() -> [UInt8] {
    let escape: UInt8 = 0x1B
    switch Int.random(in: 0..<100, using: &self) {
    case 0..<30: return [UInt8(ascii: "0") + UInt8.random(in: 0...9, using: &self)]
    case 30..<45: return [0x0D]
    case 45..<60:
      return Array(["j", "k", " ", "n", "u", "f", "p", "g"].randomElement(using: &self)!.utf8)
    case 60..<68:
      let final = "ABCDHFPQRSZ~".randomElement(using: &self)!
      return [escape] + Array((Bool.random(using: &self) ? "[" : "O").utf8) + Array("\(final)".utf8)
    case 68..<72: return [escape]
    case 72..<76: return Array("\u{1B}[<\(Int.random(in: 0...65, using: &self));7;9M".utf8)
    case 76..<80:
      let end = Bool.random(using: &self) ? "\u{1B}[201~" : ""
      return Array("\u{1B}[200~1\n2 粘贴\u{7}\(end)".utf8)
    case 80..<84:
      return Array(["中", "，", "é", "👍", "q", "L", "?", "r"].randomElement(using: &self)!.utf8)
    case 84..<88: return [0xD6, 0xD0, 0x81, 0x30, 0x89, 0x38]
    case 88..<92: return (0..<3).map { _ in UInt8.random(in: 0x80...0xFF, using: &self) }
    case 92..<96: return [UInt8.random(in: 0x20...0x7E, using: &self)]
    default: return [UInt8.random(in: 0...0xFF, using: &self)]
    }
  }
}
