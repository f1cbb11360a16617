import Canvas
import Screens
import SelfCheckCore
import TestSupport

/// Every screen in a state worth a look, reached as a person reaches it.
enum Scenery: String, CaseIterable, Sendable {
  case homeFirst = "home-first-time"
  case homeReturning = "home-with-draft"
  case homeReadOnly = "home-read-only"
  case homeTaken = "home-other-window-open"
  case introduction
  case role = "question-first"
  case situation = "question-long-options"
  case lastOption = "question-last-option-focused"
  case number = "question-number"
  case numberRefused = "question-number-out-of-range"
  case note = "question-note"
  case checklist = "question-checklist"
  case tenOptions = "question-ten-options"
  case unsaved = "question-not-saved"
  case rescue = "save-elsewhere"
  case reviewOpen = "review-with-open-questions"
  case reviewComplete = "review-complete"
  case startAnew = "confirm-start-anew"
  case finishOpen = "confirm-finish-open"
  case finishComplete = "confirm-finish"
  case result
  case resultOpen = "result-not-scored"
  case dimension = "result-dimension"
  case dimensionOptions = "result-options"
  case otherFindings = "result-other-findings"
  case roundsEmpty = "rounds-none"
  case rounds
  case roundsMarked = "rounds-marked"
  case comparison
  case comparisonFigures = "comparison-figures"
  case comparisonPart = "comparison-part"
  case trend
  case homeWithPlan = "home-with-plan"
  case proposal
  case proposalFocused = "proposal-second-measure"
  case proposalNothing = "proposal-nothing-found"
  case paper
  case paperName = "paper-name"
  case paperPreview = "paper-preview"
  case paperPrinter = "paper-printer"
  case paperFile = "paper-file"
  case plan
  case planOverdue = "plan-overdue"
  case planUnsaved = "plan-not-saved"
  case planAddition = "plan-addition"
  case planItem = "plan-item"
  case planItemNotes = "plan-item-notes"
  case planText = "plan-text"
  case planDue = "plan-due"
  case planDueRefused = "plan-due-no-such-day"
  case removal = "confirm-remove-measure"
  case checkIn = "check-in"
  case checkInEvidence = "check-in-evidence"
  case erasure = "confirm-delete-everything"
  case help = "help-on-a-question"

  /// - Parameter base: a machine that has been prepared already, or nil for one as the scene needs.
  func person(in language: Language, size: Size, on base: Machine? = nil) -> Person {
    var person = Person(in: language, machine: base ?? machine, size: size)
    reach(&person)
    return person
  }

  private var machine: Machine {
    var machine = Machine()
    switch self {
    case .homeReturning, .startAnew:
      machine = Machine.afterRounds(2)
      machine.unreadable = [Self.broken]
      machine.draft = Draft.begun
    case .homeReadOnly:
      machine.access = .barred(
        LocalizedText(zh: "没做完的一轮读不了", en: "the unfinished round can't be read"))
    case .homeTaken:
      machine.access = .taken
      machine.draft = Draft.begun
    case .trend, .comparison, .comparisonFigures, .comparisonPart:
      machine = Machine.afterMonths(14)
    case .rounds, .erasure, .roundsMarked:
      machine = Machine.afterRounds(3)
      machine.unreadable = [Self.broken]
    case .homeWithPlan, .proposal, .proposalFocused, .plan, .planOverdue, .planUnsaved,
      .planAddition, .planItem, .planItemNotes, .planText, .planDue, .planDueRefused, .removal,
      .checkIn, .checkInEvidence, .paper, .paperName, .paperPreview, .paperFile:
      machine.questionnaire = SmallBank.withMeasures
    case .paperPrinter:
      machine.questionnaire = SmallBank.withMeasures
      machine.printers = ["OFFICE", "二楼文印室"]
    default: break
    }
    return machine
  }

  private static let broken = UnreadableFile(
    file: "0002-7f3a.json", reason: LocalizedText(zh: "第3行不完整", en: "line 3 is cut off"))

  private func reach(_ person: inout Person) {
    switch self {
    case .homeFirst, .homeReturning, .homeReadOnly: break
    case .homeTaken: person.presses("1")
    case .introduction: person.presses("2")
    case .role: person.begins(.full)
    case .situation: person.reaches(SmallBank.situation)
    case .lastOption:
      person.reaches(SmallBank.situation)
      person.presses(.end)
    case .number:
      person.reaches(SmallBank.days)
      person.presses("12")
    case .numberRefused:
      person.reaches(SmallBank.days)
      person.presses("45")
      person.presses(.enter)
    case .note:
      person.reaches(SmallBank.note)
      person.pastes(Self.longNote)
    case .checklist:
      person.reaches(SmallBank.checklist)
      person.presses("13")
    case .tenOptions:
      person.reaches(SmallBank.tenOptions)
      person.presses("7")
    case .unsaved:
      person.reaches(SmallBank.frequency)
      person.machine(refuses: "磁盘已满，请腾出空间")
      person.presses("4")
    case .rescue:
      person.reaches(SmallBank.frequency)
      person.machine(refuses: "磁盘已满，请腾出空间")
      person.presses("4")
      person.presses("o")
      person.presses("/media/usb")
    case .reviewOpen: person.skipsToReview()
    case .reviewComplete:
      person.begins(.full)
      person.answersEverything()
    case .startAnew: person.presses("2")
    case .finishOpen:
      person.skipsToReview()
      person.presses("f")
    case .finishComplete:
      person.begins(.full)
      person.answersEverything()
      person.presses("f")
    case .result:
      person.finishes()
    case .resultOpen:
      person.skipsToReview()
      person.presses("f2")
    case .dimension:
      person.finishes()
      person.presses("1")
    case .dimensionOptions:
      person.finishes()
      person.presses("1m")
    case .otherFindings:
      person.finishes()
      person.presses("1a")
    case .roundsEmpty: person.presses("3")
    case .rounds:
      person.presses("3")
      person.presses(.down)
    case .roundsMarked:
      person.presses("3 ")
      person.presses(.down, .down)
      person.presses(" ")
    case .comparison: person.presses("3c")
    case .comparisonFigures:
      person.presses("3")
      person.presses(.down)
      person.presses("c")
      person.presses(.enter)
    case .comparisonPart: person.presses("3c1")
    case .trend: person.presses("3t")
    case .homeWithPlan, .proposal, .proposalFocused, .proposalNothing, .plan, .planOverdue,
      .planUnsaved, .planAddition, .planItem, .planItemNotes, .planText, .planDue,
      .planDueRefused, .removal, .checkIn, .checkInEvidence:
      reachPlan(&person)
    case .paper, .paperName, .paperPreview, .paperPrinter, .paperFile: reachPaper(&person)
    case .erasure:
      person.presses("3D")
      person.presses("ye")
    case .help:
      person.reaches(SmallBank.frequency)
      person.presses("?")
    }
  }

  private func reachPlan(_ person: inout Person) {
    if self == .proposalNothing { person.finishes() } else { person.finishesWithFindings() }
    person.presses("p")
    if [.proposal, .proposalNothing].contains(self) { return }
    if self == .proposalFocused { return person.presses(.down) }
    person.presses(.end, .enter)
    switch self {
    case .homeWithPlan:
      person.presses(" ")
      person.passes(days: 25)
      person.presses(.escape, .escape)
    case .planOverdue:
      person.presses(" ")
      person.presses(.down, .down)
      person.presses("  ")
      person.passes(days: 40)
      person.presses(.up)
    case .planUnsaved:
      person.machine(refuses: "磁盘已满，请腾出空间")
      person.presses("x")
    case .planAddition: person.presses("m")
    case .planItem: person.presses(.enter)
    case .planItemNotes:
      person.presses("1n")
      person.pastes(Self.longNote)
      person.presses(.enter)
      for _ in 0..<9 { person.presses(.down) }
    case .planText:
      person.presses("1")
      person.presses(.enter)
      person.pastes("，每份都留痕")
    case .planDue:
      person.presses("1")
      person.presses(.down, .down, .enter)
      person.presses("+")
    case .planDueRefused:
      person.presses("1")
      person.presses(.down, .down, .enter)
      person.presses(.backspace, .backspace)
      person.presses("32")
      person.presses(.enter)
    case .removal:
      person.writesOwnMeasure()
      person.presses(.escape, .end, .up)
      if !person.focusedLine.contains("4") { person.presses(.up) }
      person.presses("d")
    case .checkIn, .checkInEvidence:
      person.presses(.escape, .escape)
      person.begins(.short)
      if self == .checkInEvidence {
        person.presses("3")
        person.pastes("3份核稿单已归档")
      }
    default: break
    }
  }

  private static let longNote =
    "镇里上半年抽人专班多，临时任务集中在月底；下次先问清牵头单位，再定谁去，"
    + "回来当天把情况补进台账，不等到月底一起补。"
}

extension Machine {
  /// With so many rounds finished, each a little better than the one before.
  static func afterRounds(_ count: Int) -> Machine {
    var machine = Machine()
    for number in 1...count {
      var person = Person(machine: machine)
      person.begins(number == 1 ? .short : .full)
      if number == 1 {
        person.presses("34211")
        person.presses(.enter)
      } else {
        person.answersEverything()
      }
      person.presses("f2")
      machine = person.machine
    }
    return machine
  }
}

extension Machine {
  /// With a round every month, the short form twice out of three times, answered by chance.
  static func afterMonths(_ count: Int) -> Machine {
    var machine = Machine()
    var random = SplitMix(seed: 11)
    let bank = machine.questionnaire
    for number in 1...count {
      var moment = Machine.morning
      moment.milliseconds += Int64(number - count) * 30 * 86_400_000
      let answers = bank.questions.indices.reduce(into: AnswerSet(count: bank.questions.count)) {
        $0[$1] = bank.questions[$1].anyAnswer(using: &random)
      }
      let form: Form = number % 3 == 1 ? .full : .short
      machine.rounds.append(
        Round(
          Draft(form: form, started: moment, answers: answers), of: bank, id: "round-\(number)",
          sequence: number, finished: moment))
    }
    return machine
  }
}

extension Question {
  func anyAnswer(using random: inout SplitMix) -> Answer? {
    switch kind {
    case .single(let choice): .single(.random(in: choice.options.indices, using: &random))
    case .multiple: .multiple(OptionMask())
    case .number(let entry): .number(.random(in: entry.range, using: &random))
    case .note: nil
    }
  }
}

extension Draft {
  /// Three answers into the full form.
  static var begun: Draft {
    var person = Person()
    person.begins(.full)
    person.presses("342")
    return person.machine.draft!
  }
}

extension Person {
  /// Goes to a question of the full form, answering the first three and skipping the others.
  mutating func reaches(_ question: Int) {
    begins(.full)
    let asked = [
      SmallBank.role, SmallBank.frequency, SmallBank.situation, SmallBank.days, SmallBank.note,
      SmallBank.reversed, SmallBank.checklist, SmallBank.tenOptions,
    ]
    for passed in asked.prefix(while: { $0 != question }) {
      switch passed {
      case SmallBank.role, SmallBank.frequency, SmallBank.situation: presses("3")
      case SmallBank.note: presses(.enter)
      default: presses("n")
      }
    }
  }

  mutating func skipsToReview() {
    begins(.full)
    for letter in "342" { reads(6, String(letter)) }
    presses("r")
  }

  /// Answers so that each finding of the bank with measures fires.
  mutating func finishesWithFindings() {
    begins(.full)
    for letters in ["3", "2", "2", "2"] { reads(6, letters) }
    reads(6, "0")
    presses(.enter, .enter)
    reads(6, "1")
    for letters in ["1", "3", "1"] {
      reads(6, letters)
      presses(.enter)
    }
    presses("f2")
  }

  mutating func writesOwnMeasure() {
    presses("n")
    pastes("每周五下午清一次督查台账")
    presses(.enter)
    pastes("4次清账记录")
    presses(.enter)
  }

  mutating func passes(days: Int64) { waits(seconds: days * 86_400) }

  mutating func finishes() {
    begins(.full)
    answersEverything()
    presses("f2")
  }
}
