import JSONText
import SelfCheckCore

/// Reads a question bank: its form and its references. Every fault is reported at once.
public struct BankReader {
  /// The most bytes that a file of a bank may have.
  static let fileBound = 4 << 20
  private static let mainFile = "questionnaire.json"

  private let source: BankSource
  private let log = FaultLog()
  private var digest = Digest()
  private var files = BankFiles()

  private init(source: BankSource) { self.source = source }

  public static func read(_ source: BankSource) -> BankReading {
    var reader = BankReader(source: source)
    let questionnaire = reader.read()
    return BankReading(
      of: questionnaire, problems: reader.log.problems,
      in: reader.files)
  }

  private mutating func read() -> Questionnaire? {
    let known = [
      "$schema", "id", "version", "title", "introduction", "window", "scales", "levels",
      "minimumAnsweredPercent", "dimensions", "actions", "before", "after",
    ]
    guard let value = parse(Self.mainFile, askedAt: nil),
      let main = Fields(value, file: Self.mainFile, log: log, known: known)
    else { return nil }
    let scales = ScalesReader(parent: main).read()
    let levels = LevelsReader(parent: main).read()
    let dimensions = readDimensions(main, scales, levels)
    let actions = readActions(main)
    let plain = QuestionReader(
      isScored: false, scales: scales, behaviours: [], file: main.file, log: log)
    let before = plain.readAll(main.optionalList("before"))
    let pages = BankPages(
      main: main, scales: scales ?? [], levels: levels, dimensions: dimensions.compactMap(\.self),
      actions: actions ?? [], before: before.pages,
      after: plain.readAll(main.optionalList("after")).pages,
      incomplete: Self.incomplete(dimensions, actions, before))
    return pages.questionnaire(digest: digest.value)
  }

  /// The kinds of ids that may stand in something that could not be read.
  private static func incomplete(
    _ dimensions: [DimensionPages?], _ actions: [Action]?, _ before: QuestionPages
  ) -> Set<ReferenceFault.Kind> {
    var kinds: Set<ReferenceFault.Kind> = actions == nil ? [.action] : []
    if dimensions.isEmpty || dimensions.contains(where: { $0?.id.isEmpty ?? true }) {
      kinds.insert(.dimension)
    }
    let parts = [before] + dimensions.map { $0?.questions }
    if dimensions.isEmpty || !parts.allSatisfy({ $0?.isComplete ?? false }) {
      kinds.insert(.question)
    }
    return kinds
  }

  /// One for each file that is named, nil where it can't be read.
  private mutating func readDimensions(
    _ main: Fields, _ scales: [Scale]?, _ levels: [Level]
  ) -> [DimensionPages?] {
    var ids = IDRegister()
    var dimensions: [DimensionPages?] = []
    for name in main.filledList("dimensions") ?? [] {
      let pages = open(name, key: "dimensions", from: main).flatMap { file, value in
        DimensionPages(value, file: file, log: log, scales: scales, levels: levels)
      }
      if let pages { ids.enter(pages.id, from: pages.fields) }
      dimensions.append(pages)
    }
    return dimensions
  }

  /// Nil where the file can't be read.
  private mutating func readActions(_ main: Fields) -> [Action]? {
    guard let name = main.value("actions"),
      let (file, value) = open(name, key: "actions", from: main)
    else { return nil }
    return ActionsReader(file: file, log: log).read(value)
  }

  /// Opens a file that the main one names.
  private mutating func open(
    _ name: JSONValue, key: String, from main: Fields
  ) -> (file: String, value: JSONValue)? {
    let file = main.string(name, key: key)
    if file.isEmpty { return nil }
    guard Self.isFileName(file), !files.contains(named: file) else {
      main.report(FileFault.badName(file), at: name.position)
      return nil
    }
    return parse(file, askedAt: name.position).map { (file, $0) }
  }

  /// Whether it can only be a JSON file of the bank's own folder.
  private static func isFileName(_ name: String) -> Bool {
    name.hasSuffix(".json") && !name.hasPrefix(".")
      && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") }
  }

  private mutating func parse(_ file: String, askedAt position: Position?) -> JSONValue? {
    switch source.bytes(file) {
    case .failure(let reason):
      log.report(FileFault.unreadable(name: file, reason), in: Self.mainFile, at: position)
      return nil
    case .success(let bytes):
      digest.add(bytes)
      let reading = JSONReader(size: Self.fileBound).read(bytes)
      files.add(file, reading.value)
      for fault in reading.faults {
        log.report(FileFault.json(fault), in: file, at: fault.position)
      }
      return reading.value
    }
  }
}
