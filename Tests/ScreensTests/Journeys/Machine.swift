import Documents
import Screens
import SelfCheckCore

/// Stands for the disk: keeps what the app asks to be kept, or refuses.
struct Machine {
  var questionnaire = SmallBank.questionnaire
  var draft: Draft?
  var rounds: [Round] = []
  /// By the round that they are for.
  var plans: [String: Plan] = [:]
  var printers = ["OFFICE"]
  private(set) var files: Set<String> = []
  /// The last one printed.
  private(set) var order: PaperOrder?
  var unreadable: [UnreadableFile] = []
  var access = Access.free
  /// What stands in every plan's place and can't be understood.
  var unreadablePlan: UnreadableFile?
  var notices: [LocalizedText] = []
  var surroundings = Surroundings(storage: "/home/clerk/.local/share/selfcheck")
  /// Why every write fails; nil while they work.
  var refusal: LocalizedText?
  /// Why a finished round's draft can't be removed, so that finishing fails although the round was
  /// published; nil while it works.
  var refusalHalfWay: LocalizedText?
  var hasEnded = false
  /// The other folder that was named last.
  private(set) var rescued: String?
  private(set) var saves = 0
  /// How often what was typed ahead had to go.
  private(set) var drops = 0
  /// What failed, and how often.
  private(set) var failures: [Effect.Kind: Int] = [:]
  private(set) var effects: [Effect] = []

  static let morning = Moment("2026-11-22T09:30:00+08:00")!

  var shelf: RoundShelf {
    RoundShelf(
      rounds: rounds.map(RoundSummary.init), unreadable: unreadable,
      plan: latestPlan(of: rounds))
  }

  private func latestPlan(of rounds: some BidirectionalCollection<Round>) -> Plan? {
    rounds.reversed().lazy.compactMap { plans[$0.id] }.first
  }

  var inventory: Inventory {
    Inventory(draft: draft, shelf: shelf, access: access, notices: notices)
  }

  mutating func run(_ effect: Effect) -> Reply? {
    if effect == .dropTypeAhead {
      drops += 1
      return nil
    }
    effects.append(effect)
    let reply = perform(effect)
    if case .failed(let kind, _) = reply { failures[kind, default: 0] += 1 }
    return reply
  }

  private mutating func perform(_ effect: Effect) -> Reply? {
    if case .rescue(let draft, let plans, let folder) = effect {
      if folder == "/full" { return .failed(.rescue, LocalizedText(zh: "磁盘已满", en: "full")) }
      rescued = folder
      return .rescued(draft, plans, folder: folder)
    }
    if let refusal, let kind = effect.kind { return .failed(kind, refusal) }
    switch effect {
    case .save(let draft):
      self.draft = draft
      saves += 1
      return .saved
    case .finish(let draft, let moment):
      let round = publish(draft, at: moment)
      if let refusalHalfWay { return .failed(.finish, refusalHalfWay) }
      self.draft = nil
      return .finished(round)
    case .discardDraft: draft = nil
    case .claim: return .claimed(inventory)
    case .open(let id): return rounds.first { $0.id == id }.map(Reply.opened)
    case .openPair(let older, let newer):
      let pair = [older, newer].compactMap { id in rounds.first { $0.id == id } }
      return pair.count == 2
        ? .openedPair(older: pair[0], newer: pair[1], plan: plans[older]) : .missing(shelf)
    case .openPlan(let id):
      guard let place = rounds.firstIndex(where: { $0.id == id }) else { return .missing(shelf) }
      return .openedPlan(
        PlanOpening(
          round: rounds[place], plan: plans[id], previous: latestPlan(of: rounds[..<place]),
          unreadable: unreadablePlan))
    case .savePlan(let plan): return .planSaved(keep(plan))
    case .preview(let order):
      return .preview(
        order, Document(language: order.language, title: "Paper", blocks: [.paragraph(order.name)]))
    case .print(let order, let printer):
      if printer == nil, printers.count > 1 { return .choosePrinter(order, printers) }
      self.order = order
      return .queued("\(printer ?? "OFFICE")-7")
    case .write(_, let path, let replacing):
      if files.contains(path), !replacing { return .fileExists(path: path) }
      files.insert(path)
      return .written(path: path)
    case .rescue: break
    case .openTrend:
      return .openedTrend(
        Trend(rounds.map(Trend.Point.init)), lastTwo: Array(rounds.suffix(2)))
    case .delete(let id):
      rounds.removeAll { $0.id == id }
      plans[id] = nil
      return .rounds(shelf)
    case .deleteEverything:
      rounds = []
      plans = [:]
      draft = nil
      return .everythingDeleted
    case .remember, .dropTypeAhead: break
    case .quit: hasEnded = true
    }
    return nil
  }

  private mutating func keep(_ plan: Plan) -> Plan {
    var plan = plan
    plan.revision += 1
    plans[plan.round] = plan
    return plan
  }

  private mutating func publish(_ draft: Draft, at moment: Moment) -> Round {
    let sequence = (rounds.last?.sequence ?? 0) + 1
    let round = Round(
      draft, of: questionnaire, id: "round-\(sequence)", sequence: sequence,
      finished: moment)
    rounds.append(round)
    return round
  }
}
