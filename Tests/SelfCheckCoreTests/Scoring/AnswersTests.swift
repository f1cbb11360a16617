import SelfCheckCore
import Testing

@Suite struct AnswersTests {
  static let list = Checklist(
    from: 0, maximum: 2,
    options: [
      Option(id: "lead", points: 1, text: text("a")),
      Option(id: "date", points: 1, text: text("b")),
    ],
    none: Option(id: "none", text: text("none")))

  static let bank = TestBank(questions: [
    TestBank.single("outlook-duty-call"),
    TestBank.single("may-be-absent", notApplicable: true),
    Question(id: "list", kind: .multiple(list), text: text("list"), why: text("why")),
    Question(
      id: "days",
      kind: .number(
        NumberEntry(unit: text("days"), range: 0...31, intervals: [.init(upTo: 31, points: 1)])),
      text: text("days"), why: text("why")),
    Question(id: "memo", kind: .note, text: text("memo"), why: text("why"), weight: 0),
  ]).questionnaire

  @Test(arguments: [
    (
      "outlook-duty-cal", RecordedAnswer.text("p1"),
      AnswerFault.unknownQuestion(suggestion: "outlook-duty-call")
    ),
    ("nothing-like-it", .text("p1"), .unknownQuestion(suggestion: nil)),
    ("outlook-duty-call", .text("p9"), .unknownOption("p9", suggestion: nil)),
    ("outlook-duty-call", .number(3), .wrongKind(expected: .optionID)),
    ("outlook-duty-call", .notApplicable, .notApplicableNotAllowed),
    ("list", .options([]), .noOption(none: "none")),
    ("list", .options(["none", "lead"]), .noneWithOthers("none")),
    ("list", .options(["lead", "lead"]), .repeatedOption("lead")),
    ("list", .options(["leed"]), .unknownOption("leed", suggestion: "lead")),
    ("list", .text("lead"), .wrongKind(expected: .optionIDs)),
    ("days", .number(32), .outOfRange(32, 0...31)),
    ("days", .text("3"), .wrongKind(expected: .number)),
    ("memo", .number(3), .wrongKind(expected: .text)),
  ])
  func faultsAreNamed(id: String, answer: RecordedAnswer, fault: AnswerFault) {
    #expect(Self.bank.resolve([id: answer]).faults == [id: fault])
  }

  @Test func whatIsRecordedIsResolvedAgain() {
    let recorded: [String: RecordedAnswer] = [
      "outlook-duty-call": .text("p3"), "may-be-absent": .notApplicable,
      "list": .options(["date"]), "days": .number(3), "memo": .text("备忘"),
    ]
    let (answers, faults) = Self.bank.resolve(recorded)
    #expect(faults.isEmpty)
    #expect(Self.bank.record(answers) == recorded)
    let none = Self.bank.resolve(["list": .options(["none"])]).answers
    #expect(Self.bank.record(none) == ["list": .options(["none"])])
  }
}
