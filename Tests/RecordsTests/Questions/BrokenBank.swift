import Foundation
import Records
import SelfCheckCore
import Testing

/// A case of `Banks/broken`: the sound bank with one thing broken, and all that should be told of it.
struct BrokenBank: CustomTestStringConvertible, Sendable {
  let name: String
  let files: [String: String]
  let problems: [ExpectedProblem]

  var testDescription: String { name }

  /// Every case, by name.
  static let all: [BrokenBank] = {
    let folder = URL(fileURLWithPath: SoundBank.folder).deletingLastPathComponent()
      .appending(path: "broken")
    // Without the cases there is nothing to test.
    let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return names.map { try! BrokenBank(folder.appending(path: $0)) }
  }()

  private init(_ url: URL) throws {
    let content = try JSONDecoder().decode(Content.self, from: Data(contentsOf: url))
    name = url.deletingPathExtension().lastPathComponent
    files = SoundBank.files(with: content.patches.map { Change($0.file, $0.old, $0.new) })
    problems = content.problems
  }

  private struct Content: Decodable {
    struct Patch: Decodable { var file, old, new: String }

    var patches: [Patch]
    var problems: [ExpectedProblem]
  }
}

/// A problem as a case has it.
struct ExpectedProblem: Hashable, Decodable, Sendable {
  struct Text: Hashable, Decodable, Sendable {
    var zh, en: String

    init(_ text: LocalizedText) { (zh, en) = (text.zh, text.en) }
  }

  var check: String
  var severity: String
  /// Such as "outlook.json:12:5".
  var place: String
  var what: Text
  var mend: Text
  var witness: Text?

  init(_ problem: BankProblem) {
    check = problem.check
    severity = problem.severity.rawValue
    place = "\(problem.file):\(problem.line):\(problem.column)"
    what = Text(problem.what)
    mend = Text(problem.mend)
    witness = problem.witness.map(Text.init)
  }
}
