import Canvas
import SelfCheckCore

/// What could be done after a round, to tick, edit and keep as a plan.
struct ProposalScreen: Scene {
  private(set) var focus = Focus()
  /// Whether the proposals beyond the first ones are shown.
  private(set) var showsAll = false
  /// What the person has been told would be given up with the next key that keeps the plan.
  private var warnedOf: [PlanItem] = []

  enum Item: Hashable, Sendable {
    /// The place of the offer.
    case offer(Int)
    case more, own, keep
  }

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case tick
    case toggle(Int)
    case open, edit, more, own, remove, keep, back
  }

  func items(in session: Session) -> [Item] {
    guard let work = session.work else { return [.own] }
    let shown = work.shown(all: showsAll)
    return shown.map(Item.offer)
      + (hidden(in: work) > 0 || showsAll ? [.more] : []) + [.own]
      + (work.offers.isEmpty ? [] : [.keep])
  }

  /// How many offers aren't shown.
  func hidden(in work: PlanWork) -> Int { work.offers.count - work.shown(all: showsAll).count }

  func place(in session: Session) -> Int { min(focus.item, items(in: session).count - 1) }

  func focused(in session: Session) -> PlanWork.Offer? {
    guard case .offer(let place) = items(in: session)[place(in: session)] else { return nil }
    return session.work?.offers[place]
  }

  func command(forItem item: Int, in session: Session) -> Command? { .pick(item) }
  func command(forWheel rows: Int) -> Command? { .move(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    let items = items(in: session)
    switch command {
    case .move(let shift):
      focus.move(shift, count: items.count)
      return .stay
    case .pick(let place):
      focus.item = place
      // A click ticks an offer, as it does in a question.
      return items[place].isOffer ? tick(items, in: &session) : open(items[place], in: &session)
    case .toggle(let place):
      focus.item = place
      return tick(items, in: &session)
    case .tick: return tick(items, in: &session)
    case .open, .edit: return open(items[place(in: session)], in: &session)
    case .more: return open(.more, in: &session)
    case .own: return open(.own, in: &session)
    case .keep: return open(.keep, in: &session)
    case .remove:
      return focused(in: session).map {
        .cover(.confirmation(ConfirmationScreen(.removeItem($0.item))))
      } ?? .stay
    case .back:
      if session.work?.isTouched == true { session.message = PlanScreenWording.leftUnkept }
      return .back
    }
  }

  private func tick(_ items: [Item], in session: inout Session) -> Step {
    guard case .offer(let place) = items[place(in: session)] else {
      session.message = PlanScreenWording.onAnItemOnly
      return .stay
    }
    session.work?.toggle(place)
    return .stay
  }

  private mutating func open(_ item: Item, in session: inout Session) -> Step {
    switch item {
    case .offer(let place):
      return session.work.map { .cover(.planItem(PlanItemScreen($0.offers[place].item.id))) }
        ?? .stay
    case .more:
      showsAll.toggle()
      return .stay
    case .own:
      // Where the new one will stand.
      focus.item = session.work?.upFront ?? focus.item
      return session.writingOwn
    case .keep: return keep(in: &session)
    }
  }

  private mutating func keep(in session: inout Session) -> Step {
    guard let work = session.work, !work.taken.isEmpty else {
      session.message = PlanScreenWording.tickFirst
      return .stay
    }
    if let bar = session.planBar {
      session.message = bar
      return .stay
    }
    let lost = work.untakenWriting
    if lost != warnedOf, !lost.isEmpty {
      warnedOf = lost
      session.message = PlanScreenWording.unticked(lost.count)
      return .stay
    }
    session.keepProposal()
    return .show(.plan(PlanScreen()))
  }
}

extension ProposalScreen.Item {
  fileprivate var isOffer: Bool { if case .offer = self { true } else { false } }
}

extension Session {
  /// To the field for a measure of one's own.
  var writingOwn: Step {
    guard let work else { return .stay }
    return .cover(.planText(PlanTextScreen(.measure, of: work.freeOwnID, isNew: true, in: self)))
  }
}
