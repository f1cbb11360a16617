import SelfCheckCore

/// Every round and plan that can be read, for another machine or a backup: a line each, a round's
/// plan behind it.
public struct RecordExport: Sendable {
  public let bytes: [UInt8]
  public let rounds: Int
  public let plans: Int
  /// The files that are not in it, because they can't be read.
  public let unreadable: [UnreadableFile]

  /// - Throws: only where a folder itself can't be read.
  public init(rounds files: RoundFiles, plans: PlanFiles) throws(StorageError) {
    let listing = try RoundStore(files: files).list(\.id)
    var export = Content(unreadable: listing.unreadable)
    var waiting = try plans.rounds()
    for id in listing.entries {
      export.add(files.folder, RoundFiles.name(ofRound: id), isPlan: false)
      guard waiting.remove(id) != nil else { continue }
      export.add(plans.folder, RoundFiles.name(ofRound: id), isPlan: true)
    }
    export.unreadable += waiting.sorted().map {
      UnreadableFile(file: "plans/" + RoundFiles.name(ofRound: $0), reason: Self.planOfNoRound)
    }
    bytes = export.bytes
    (self.rounds, self.plans, unreadable) = (export.rounds, export.plans, export.unreadable)
  }

  private static let planOfNoRound = LocalizedText(
    zh: "这份计划的那一轮不在，或读不了", en: "the round of this plan is missing or can't be read")

  private struct Content {
    var bytes: [UInt8] = []
    var (rounds, plans) = (0, 0)
    var unreadable: [UnreadableFile]

    init(unreadable: [UnreadableFile]) { self.unreadable = unreadable }

    mutating func add(_ folder: DurableFolder, _ name: String, isPlan: Bool) {
      do {
        bytes += try RecordLine(folder.read(name)).bytes
        rounds += isPlan ? 0 : 1
        plans += isPlan ? 1 : 0
      } catch StorageError.absent {
        // Deleted by another process meanwhile.
      } catch let error as StorageError {
        leaveOut(name, isPlan, error.message)
      } catch let fault as RecordFault {
        leaveOut(name, isPlan, fault.message)
      } catch {
        preconditionFailure("reading a record throws nothing else")
      }
    }

    private mutating func leaveOut(_ name: String, _ isPlan: Bool, _ reason: LocalizedText) {
      unreadable.append(UnreadableFile(file: (isPlan ? "plans/" : "") + name, reason: reason))
    }
  }
}
