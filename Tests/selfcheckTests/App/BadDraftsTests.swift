import BankFormat
import BuiltInBank
import Records
import Screens
import SelfCheckCore
import TestSupport
import Testing

@testable import selfcheck

/// A draft that can't be read, for every way in which it can be bad.
@Suite struct BadDraftsTests {
  private let scratch: ScratchFolder
  private let questionnaire: Questionnaire
  private var locations: DataLocations { DataLocations(folder: scratch.path) }

  init() throws {
    scratch = try ScratchFolder()
    questionnaire = try #require(BankReader.read(.builtIn).questionnaire)
  }

  private var soundText: String {
    var answers = AnswerSet(count: questionnaire.questions.count)
    answers[1] = .single(0)
    let draft = Draft(
      form: .full, started: Moment(milliseconds: 1_800_000_000_000, offset: 480), answers: answers)
    return String(decoding: DraftFormat.bytes(draft, of: questionnaire), as: UTF8.self)
  }

  @Test(arguments: Damage.all)
  func `it is named with the reason, kept byte for byte, and a new one takes no place of it`(
    damage: Damage
  ) throws {
    let bytes = damage.done(to: soundText)
    let name = "draft-\(questionnaire.id).json"
    try scratch.put(bytes, at: name)
    let runner = EffectRunner(library: Library(locations), questionnaire: questionnaire)
    let inventory = try runner.takeInventory()
    #expect(inventory.draft == nil)
    if case .barred(let reason) = inventory.access {
      // Not ours to move: another version's, or too large to be one of ours.
      #expect(["newer-schema", "too-large"].contains(damage.name))
      #expect(!reason.zh.isEmpty && !reason.en.isEmpty)
      #expect(scratch.bytes(of: name) == bytes)
    } else {
      let notice = try #require(inventory.notices.first)
      #expect(notice.en.contains("it is kept as \(name).1"))
      #expect(scratch.bytes(of: name + ".1") == bytes)
      #expect(scratch.bytes(of: name) == nil)
    }
  }
}
