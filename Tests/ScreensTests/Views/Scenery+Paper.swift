extension Scenery {
  func reachPaper(_ person: inout Person) {
    person.finishesWithFindings()
    person.presses("pfP")
    switch self {
    case .paperName:
      person.presses("4")
      person.pastes("李雷")
    case .paperPreview: person.presses("1")
    case .paperPrinter: person.presses("1P")
    case .paperFile: person.presses("1w")
    default: break
    }
  }
}
