import SelfCheckCore

/// Takes in, line by line, what an export wrote. What is there already is never changed, but for a
/// plan of a lower revision; so taking the same lines twice changes nothing.
public struct RecordImport: Sendable {
  private let rounds: RoundFiles
  private let plans: PlanFiles

  public init(rounds: RoundFiles, plans: PlanFiles) {
    (self.rounds, self.plans) = (rounds, plans)
  }

  /// What became of a line that was taken.
  public enum Outcome: Hashable, Sendable {
    case addedRound, presentRound
    case addedPlan, presentPlan
    /// In the place of one of a lower revision.
    case raisedPlan
    /// One of a higher revision is there, and stays.
    case olderPlan
    /// Nothing but blanks.
    case blank
  }

  /// - Throws: what is wrong with the line, which does no harm to others; or `ImportFault.storage`,
  ///   after which others would fare no better.
  public func take(_ line: LineReader.Line) throws(ImportFault) -> Outcome {
    guard let bytes = line.bytes else { throw .tooLong(limit: DurableFolder.largestFile) }
    guard bytes.contains(where: { !Self.blanks.contains($0) }) else { return .blank }
    let entry = try read(bytes, at: line.number)
    switch entry.record {
    case .round(let round): return try take(round, entry.file)
    case .plan(let plan): return try take(plan, entry.file)
    }
  }

  private static let blanks = Array(" \t\r".utf8)

  private func read(_ bytes: [UInt8], at line: Int) throws(ImportFault) -> RecordLine {
    do throws(RecordFault) {
      return try RecordLine(bytes, atLine: line)
    } catch {
      throw .record(error)
    }
  }

  private func take(_ round: Round, _ file: [UInt8]) throws(ImportFault) -> Outcome {
    do throws(StorageError) {
      try rounds.publish(file, round: round.id)
      return .addedRound
    } catch .alreadyExists {
      guard let kept = try kept(round.id) else {
        throw .unreadableRound(file: RoundFiles.name(ofRound: round.id))
      }
      guard kept == round else { throw .otherRound(round.id) }
      try sync(rounds.folder)
      return .presentRound
    } catch {
      throw .storage(error)
    }
  }

  private func take(_ plan: Plan, _ file: [UInt8]) throws(ImportFault) -> Outcome {
    guard try kept(plan.round) != nil else { throw .planOfNoRound(plan.round) }
    let old: Plan
    switch try found(plan.round) {
    case .none:
      try replace(plan, with: file)
      return .addedPlan
    case .unreadable(let file): throw .unreadablePlan(file: file.file)
    case .plan(let plan): old = plan
    }
    if old == plan {
      try sync(plans.folder)
      return .presentPlan
    }
    if old.revision > plan.revision { return .olderPlan }
    guard old.revision < plan.revision else {
      throw .otherPlan(plan.round, revision: plan.revision)
    }
    try replace(plan, with: file)
    return .raisedPlan
  }

  /// What is said to be there must be so after a power cut too, whoever put it there, and whatever
  /// failed behind that.
  private func sync(_ folder: DurableFolder) throws(ImportFault) {
    do throws(StorageError) {
      try folder.sync()
    } catch {
      throw .storage(error)
    }
  }

  private func replace(_ plan: Plan, with file: [UInt8]) throws(ImportFault) {
    do throws(StorageError) {
      try plans.file(ofRound: plan.round).replace(with: file)
    } catch {
      throw .storage(error)
    }
  }

  /// Nil where there is none, or it can't be read.
  private func kept(_ round: String) throws(ImportFault) -> Round? {
    do throws(StorageError) {
      return try RoundStore(files: rounds).round(round)
    } catch .link, .notAFile, .tooLarge {
      return nil
    } catch {
      throw .storage(error)
    }
  }

  private func found(_ round: String) throws(ImportFault) -> PlanStore.Found {
    let name = RoundFiles.name(ofRound: round)
    do throws(StorageError) {
      return try PlanStore(files: plans).plan(ofRound: round)
    } catch .link, .notAFile, .tooLarge {
      throw .unreadablePlan(file: name)
    } catch {
      throw .storage(error)
    }
  }
}
