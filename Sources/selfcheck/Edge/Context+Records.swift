import Documents
import Records
import SelfCheckCore

extension Context {
  /// Takes the right to write for as long as the library lives.
  func takeLock(of library: Library) throws(Failure) {
    let isEnforced = try Failure.wrapping { () throws(StorageError) in try library.takeLock() }
    if !isEnforced { Console.tell(ConsoleWording.noLocks, in: language) }
  }

  /// Every record as a line.
  func export() throws(Failure) -> RecordExport {
    let library = Library(try locations())
    return try Failure.wrapping { () throws(StorageError) in try library.export() }
  }

  /// Every round with its plan, and the files that can't be read.
  func records() throws(Failure) -> (rounds: [RecordsTable.Entry], unreadable: [UnreadableFile]) {
    let listing = try list { $0 }
    let library = Library(try locations())
    let entries = listing.entries.map { round in
      // One that can't be read is among the others.
      let found = try? library.plan(ofRound: round.id)
      let plan: Plan? = if case .plan(let plan) = found { plan } else { nil }
      return RecordsTable.Entry(round: round, plan: plan)
    }
    return (entries, listing.unreadable + (try unreadablePlans()))
  }

  /// The files of plans that can't be read, each with its folder's name.
  func unreadablePlans() throws(Failure) -> [UnreadableFile] {
    let library = Library(try locations())
    return try Failure.wrapping { () throws(StorageError) in try library.unreadablePlans() }
  }
}
