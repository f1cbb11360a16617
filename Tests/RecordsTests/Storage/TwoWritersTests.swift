import Foundation
import SelfCheckCore
import TestSupport
import Testing

@testable import Records

@Suite struct TwoWritersTests {
  private static let saves = 1000
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  /// A process that saves rounds one after the other, is killed now and then, and goes on where it
  /// said it was.
  private struct Writer {
    let name: String
    let folder: String
    private(set) var said: [String] = []
    private(set) var kills = 0

    init(_ name: String, in folder: String) { (self.name, self.folder) = (name, folder) }

    mutating func saveAll(_ count: Int, killedBy generator: inout SplitMix) throws {
      while said.count < count {
        // Twenty times on the way; a run of its length is somewhere in the midst of a save.
        let stop = said.count + Int.random(in: 1...100, using: &generator)
        try run(to: count, killedAfter: stop < count ? stop : nil)
      }
    }

    private mutating func run(to last: Int, killedAfter stop: Int?) throws {
      let (process, output) = (Process(), Pipe())
      process.executableURL = URL(fileURLWithPath: BuiltProgram.path("Saver"))
      process.arguments = ["rounds", folder, name, "\(said.count + 1)", "\(last)"]
      process.standardOutput = output
      try process.run()
      var text = ""
      while true {
        let data = output.fileHandleForReading.availableData
        if data.isEmpty { break }
        text += String(decoding: data, as: UTF8.self)
        let count = said.count + text.count { $0 == "\n" }
        if let stop, count >= stop { kill(process.processIdentifier, SIGKILL) }
      }
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { kills += 1 }
      // What was said in part was not said.
      said += text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map(String.init).filter { $0 != "saved" }
    }
  }

  @Test func `two processes that save and are killed lose no round and mix none`() async throws {
    let folder = scratch.path
    let writers = try await withThrowingTaskGroup(of: Writer.self) { group in
      for (seed, name) in ["one", "two"].enumerated() {
        group.addTask {
          var writer = Writer(name, in: folder)
          var generator = SplitMix(seed: UInt64(seed))
          try writer.saveAll(Self.saves, killedBy: &generator)
          return writer
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let locations = DataLocations(folder: folder)
    let lock = try locations.lock(since: Moment(milliseconds: 0, offset: 0))
    let listing = try RoundStore(files: locations.rounds).list { $0 }
    #expect(listing.unreadable == [])
    #expect(Set(listing.entries.map(\.id)) == Set(writers.flatMap(\.said)))
    #expect(listing.entries.count == 2 * Self.saves)
    for round in listing.entries {
      #expect(round.questionnaire.version == round.id)
      #expect(round.answers == ["note": .text(String(repeating: round.id, count: 40))])
    }
    try expectWholeDraft(locations, of: listing.entries)
    #expect(try scratch.names() == ["draft-bank.json", "lock", "rounds"])
    #expect(try scratch.names(in: "rounds").count == 2 * Self.saves)
    withExtendedLifetime(lock) {}
    let kills = writers.map(\.kills)
    #expect(kills.allSatisfy { $0 >= 5 })
    print("Two processes kept \(listing.entries.count) rounds, killed \(kills) times.")
  }

  private func expectWholeDraft(_ locations: DataLocations, of rounds: [Round]) throws {
    let draft = String(
      decoding: try #require(try locations.draft(of: "bank").read()), as: UTF8.self)
    #expect(rounds.contains { draft == String(repeating: $0.id, count: 99) })
  }
}
