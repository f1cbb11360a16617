import BankFormat
import BuiltInBank
import Canvas
import Glibc
import Records
import SelfCheckCore

/// What every command works with: the language, the folders, the bank.
struct Context {
  let speech = UserLanguage.current
  private let dataFolder: String?
  /// The folder of a bank of the person's own.
  private let bankFolder: String?

  init(_ options: CommonOptions) {
    self.init(data: options.data, questions: options.questions)
  }

  /// Apart from the options, which can't be made without the argument parser.
  init(data: String? = nil, questions: String? = nil) {
    dataFolder = data
    bankFolder = questions
  }

  var language: Language { speech.language }

  func locations() throws(Failure) -> DataLocations {
    try Failure.wrapping { () throws(StorageError) in
      try DataLocations(folder: dataFolder, environment: ProcessEnvironment.variables)
    }
  }

  /// What reading the bank and proving it came to; it fails where there is no folder to read.
  func readBank() throws(Failure) -> BankReading {
    guard let bankFolder else { return BankReader.read(.builtIn).proved() }
    do throws(StorageError) {
      try NamedFolder.check(bankFolder)
    } catch .failed(_, _, let code) {
      throw Failure(BankWording.cannotOpenFolder(bankFolder, code), .notFound)
    } catch .absent {
      throw Failure(BankWording.noFolder(bankFolder), .notFound)
    } catch {
      throw Failure(BankWording.notAFolder(bankFolder), .notFound)
    }
    return BankReader.read(.folder(bankFolder)).proved()
  }

  /// The loaded bank; all that is wrong with it is told before this fails.
  func questionnaire() throws(Failure) -> Questionnaire {
    if bankFolder == nil { return BuiltInBank.questionnaire }
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
      let text = String(cString: text)
      if let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        variables[String(text[..<sign])] = String(text[text.utf8.index(after: sign)...])
      }
      entry += 1
    }
    return variables
  }()
}
