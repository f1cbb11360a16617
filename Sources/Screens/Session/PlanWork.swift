import Documents
import SelfCheckCore

/// The plan of a round that is being made or worked on.
struct PlanWork: Sendable {
  let round: Round
  /// What the round came to; scoring it anew at each key would take time.
  private let result: ResultDocument
  /// On which the proposal was made.
  let day: CalendarDate
  let unreadable: UnreadableFile?
  /// As the person has it; nil before a plan is kept.
  var plan: Plan?
  /// What could be taken into a plan.
  private(set) var offers: [Offer]
  /// How many of them, from the first, are always shown: the proposed ones and the person's own.
  private(set) var upFront: Int
  /// Whether anything was ticked, edited or written since the proposal was made.
  private(set) var isTouched = false

  struct Offer: Hashable, Sendable {
    var item: PlanItem
    var isTaken: Bool
  }

  /// - Parameter plan: what was kept, with changes that aren't on the disk yet.
  init(_ opening: PlanOpening, plan: Plan?, of questionnaire: Questionnaire, on day: CalendarDate) {
    round = opening.round
    unreadable = opening.unreadable
    self.plan = plan
    self.day = day
    result = ResultDocument(round: round, questionnaire: questionnaire, language: .zh)
    let proposal = Planner(result.assessment, previous: opening.previous).proposal(on: day)
    offers = proposal.items.enumerated().map { Offer(item: $1, isTaken: $0 < proposal.count) }
    upFront = proposal.count
  }
}

extension PlanWork {
  func result(in language: Language) -> ResultDocument {
    var result = result
    result.language = language
    return result
  }

  func item(_ id: String) -> PlanItem? {
    plan.map { $0.items.first { $0.id == id } } ?? offers.first { $0.item.id == id }?.item
  }

  var taken: [PlanItem] { offers.filter(\.isTaken).map(\.item) }

  /// What the person wrote and then didn't tick: no later proposal would have it again.
  var untakenWriting: [PlanItem] {
    offers.filter { !$0.isTaken && ($0.item.isOwn || !$0.item.notes.isEmpty) }.map(\.item)
  }

  /// The places of the offers that are shown.
  ///
  /// - Parameter all: also those beyond the proposed ones that weren't taken.
  func shown(all: Bool) -> [Int] {
    offers.indices.filter { all || $0 < upFront || offers[$0].isTaken }
  }

  /// The offers that the plan doesn't have.
  var left: [PlanItem] {
    let had = Set(plan?.items.map(\.id) ?? [])
    return offers.map(\.item).filter { !had.contains($0.id) }
  }

  /// A name for one of the person's own measures that neither an item nor an offer has.
  var freeOwnID: String {
    var all = plan ?? Plan(round: round.id, questionnaire: round.questionnaire, made: day)
    all.items += offers.map(\.item)
    return all.freeOwnID
  }

  mutating func toggle(_ place: Int) {
    isTouched = true
    offers[place].isTaken.toggle()
  }

  /// Takes an offer's place, or comes behind those that are shown, ticked.
  mutating func offer(_ item: PlanItem) {
    isTouched = true
    if let place = offers.firstIndex(where: { $0.item.id == item.id }) {
      offers[place].item = item
      return
    }
    offers.insert(Offer(item: item, isTaken: true), at: upFront)
    upFront += 1
  }

  mutating func withdraw(_ id: String) {
    isTouched = true
    guard let place = offers.firstIndex(where: { $0.item.id == id }) else { return }
    offers.remove(at: place)
    if place < upFront { upFront -= 1 }
  }
}
