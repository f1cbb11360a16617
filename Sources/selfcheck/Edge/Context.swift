import Canvas
import Glibc
import Records
import SelfCheckCore

/// What every command works with: the language, the folders, the bank.
struct Context {
  let speech = UserLanguage.current
  private let dataFolder: String?
  private let bank: BankSource

  init(_ options: CommonOptions) {
    self.init(data: options.data, questions: options.questions)
  }

  /// Apart from the options, which can't be made without the argument parser.
  init(data: String? = nil, questions: String? = nil) {
    dataFolder = data
    bank = questions.map(BankSource.folder) ?? .builtIn
  }

  var language: Language { speech.language }

  /// Whether the bank is one of the person's own, which may have faults.
  var hasOwnBank: Bool {
    if case .folder = bank { true } else { false }
  }

  private static let builtInBank = Ahead { BankReader.read(.builtIn) }

  /// Begins to read the bank in the program, for whoever has something else to do first.
  static func readAhead() { _ = builtInBank }

  func locations() throws(Failure) -> DataLocations {
    try Failure.wrapping { () throws(StorageError) in
      try DataLocations(folder: dataFolder, environment: ProcessEnvironment.variables)
    }
  }

  /// What reading the bank and proving it came to; it fails where there is no folder to read.
  ///
  /// - Parameter provesBuiltIn: false where a proof of each start would only cost time.
  func readBank(provesBuiltIn: Bool = false) throws(Failure) -> BankReading {
    guard case .folder(let path) = bank else {
      let reading = Self.builtInBank.output
      return provesBuiltIn ? reading.proved() : reading
    }
    do throws(StorageError) {
      try NamedFolder.check(path)
    } catch .failed(_, _, let code) {
      throw Failure(BankWording.cannotOpenFolder(path, code), .notFound)
    } catch .absent {
      throw Failure(BankWording.noFolder(path), .notFound)
    } catch {
      throw Failure(BankWording.notAFolder(path), .notFound)
    }
    return BankReader.read(bank).proved()
  }

  /// The loaded bank; all that is wrong with it is told before this fails.
  func questionnaire() throws(Failure) -> Questionnaire {
    let reading = try readBank()
    if let questionnaire = reading.questionnaire { return questionnaire }
    for line in reading.errors.flatMap({ $0.lines(in: language) }) { Console.tell(line: line) }
    throw Failure(BankWording.badBank(reading.errors.count), .badData)
  }

  /// Finds the rounds of the questionnaire that the command names.
  func finder(of questionnaire: Questionnaire) throws(Failure) -> RoundFinder {
    RoundFinder(Library(try locations()), of: questionnaire)
  }

  /// The round's plan; one that can't be understood is told of, and taken for none.
  func plan(of round: Round) throws(Failure) -> Plan? {
    let library = Library(try locations())
    let found = try Failure.wrapping { () throws(StorageError) in
      try library.plan(ofRound: round.id)
    }
    switch found {
    case .none: return nil
    case .plan(let plan): return plan
    case .unreadable(let file):
      Console.tell(RoundsWording.unreadable(file), in: language)
      return nil
    }
  }

  /// Names the files that were passed over, since they can't be read.
  func tell(_ unreadable: [UnreadableFile]) {
    for file in unreadable { Console.tell(RoundsWording.unreadable(file), in: language) }
  }

  /// What is wanted of every round on disk, and the files that can't be read.
  func list<Entry: Sendable>(
    _ entry: @escaping @Sendable (Round) -> Entry?
  ) throws(Failure) -> RoundStore.Listing<Entry> {
    let library = Library(try locations())
    return try Failure.wrapping { () throws(StorageError) in try library.list(entry) }
  }
}

/// The environment by name, as it was when the process began.
enum ProcessEnvironment {
  static let variables: [String: String] = {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return variables
  }()
}
