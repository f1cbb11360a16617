import BankFormat
import BuiltInBank
import Canvas
import Documents
import Records
import SelfCheckCore
import TestSupport
import Testing

@testable import Screens

/// The questions that people will see, at the sizes they will see them at.
@Suite("The bank in the program")
struct RealBankTests {
  @Test("asks each of its questions in full at 80×24", arguments: Language.allCases)
  func fits(language: Language) throws {
    try walk(in: language, size: Size(columns: 80, rows: 24)) { layout, id in
      #expect(!layout.hasMoreAbove && !layout.hasMoreBelow, "\(id) doesn't fit:\n\(layout.picture)")
    }
  }

  @Test(
    "shows the whole of its first option at 40×12, with no line too long",
    arguments: Language.allCases)
  func fitsSmall(language: Language) throws {
    try walk(in: language, size: Size(columns: 40, rows: 12)) { layout, id in
      #expect(layout.faults.isEmpty, "\(id): \(layout.faults)\n\(layout.picture)")
    }
  }

  @Test("says to start with what its first measure is about", arguments: 1...20)
  func sameStart(seed: UInt64) throws {
    let questionnaire = try #require(BankReader.read(.builtIn).questionnaire)
    var random = SplitMix(seed: seed)
    let answers = questionnaire.questions.indices.reduce(
      into: AnswerSet(count: questionnaire.questions.count)
    ) { $0[$1] = questionnaire.questions[$1].anyAnswer(using: &random) }
    let assessment = Assessment(questionnaire, form: .full, answers: answers)
    let proposal = Planner(assessment).proposal(on: Machine.morning.day)
    let first = try #require(proposal.items.first)
    let result = ResultDocument(assessment, quality: [], language: .en)
    guard case .paragraph(let start)? = result.strengthAndStart.last else {
      Issue.record("nothing to start with")
      return
    }
    #expect(start.contains(first.problem.en))
  }

  /// Skips through the full form, and looks at the layout of each question.
  private func walk(
    in language: Language, size: Size, _ look: (Layout, String) -> Void
  ) throws {
    let questionnaire = try #require(BankReader.read(.builtIn).questionnaire)
    var machine = Machine()
    machine.questionnaire = questionnaire
    var person = Person(in: language, machine: machine, size: size)
    person.begins(.full)
    var seen = 0
    while let question = person.app.screen.scene.question {
      look(person.app.layout(in: person.viewport), questionnaire.questions[question].id)
      seen += 1
      person.presses(person.app.screen.scene.takesLetters ? .enter : .character("n"))
    }
    #expect(seen > 50)
  }
}

extension Layout {
  fileprivate var picture: String {
    frame(.init(above: { "\($0)" }, below: { "\($0)" })).description
  }
}
