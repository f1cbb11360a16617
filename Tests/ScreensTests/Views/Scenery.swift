import Canvas
import Screens
import SelfCheckCore

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
  case reviewOpen = "review-with-open-questions"
  case reviewComplete = "review-complete"
  case startAnew = "confirm-start-anew"
  case finishOpen = "confirm-finish-open"
  case finishComplete = "confirm-finish"
  case result
  case resultOpen = "result-not-scored"
  case dimension = "result-dimension"
  case otherFindings = "result-other-findings"
  case roundsEmpty = "rounds-none"
  case rounds
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
    case .rounds, .erasure:
      machine = Machine.afterRounds(3)
      machine.unreadable = [Self.broken]
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
    case .otherFindings:
      person.finishes()
      person.presses("1a")
    case .roundsEmpty: person.presses("3")
    case .rounds:
      person.presses("3")
      person.presses(.down)
    case .erasure:
      person.presses("3D")
      person.presses("ye")
    case .help:
      person.reaches(SmallBank.frequency)
      person.presses("?")
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

  mutating func finishes() {
    begins(.full)
    answersEverything()
    presses("f2")
  }
}
