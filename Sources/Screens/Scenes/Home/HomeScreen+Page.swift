import Canvas
import Documents
import SelfCheckCore

extension HomeScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    let items = Self.items(in: session)
    let labels = items.map { session.say(label(of: $0)) }
    let column = labels.map(typesetter.width).max() ?? 0
    var body = Body()
    for text in lead(in: session, typesetter) {
      body.append(typesetter.paragraph(session.say(text)))
    }
    body.gap()
    for (place, item) in items.enumerated() {
      body.append(
        entry: MenuEntry(
          label: labels[place], detail: session.say(detail(of: item, in: session)),
          digit: place + 1, isFocused: place == min(focus.item, items.count - 1)),
        labelWidth: column, item: place, typesetter)
    }
    body.gap()
    body.append(typesetter.paragraph(session.say(HomeWording.storage), Theme.dim))
    return Page(
      header: Header(title: session.say(session.questionnaire.title)), body: body,
      scroll: .toFocus(lift: focus.lift))
  }

  /// What stands above the menu: where room is short, only what makes a difference.
  private func lead(in session: Session, _ typesetter: Typesetter) -> [LocalizedText] {
    let notices = session.notices
    switch session.access {
    case .free: if !notices.isEmpty { return notices }
    case .taken: return [AccessWording.taken] + notices
    case .barred(let reason): return [AccessWording.barred(reason)] + notices
    }
    let isFirst = session.shelf.rounds.isEmpty && !session.hasAnswers
    return (typesetter.columns < 56 ? [] : [HomeWording.purpose(session.questionnaire.window)])
      + (isFirst && !typesetter.isNarrow ? [HomeWording.firstRun] : [])
  }

  private func label(of item: Item) -> LocalizedText {
    switch item {
    case .resume: HomeWording.resume
    case .start(let form): HomeWording.start(form)
    case .rounds: HomeWording.rounds
    case .plan: PlanWording.title
    case .language: CommonWording.language
    case .help: HomeWording.help
    case .quit: HomeWording.quit
    }
  }

  private func detail(of item: Item, in session: Session) -> LocalizedText {
    switch item {
    case .resume: HomeWording.progress(session.draft?.form ?? .full, session.tally)
    case .start(let form): HomeWording.length(session.length(of: form))
    case .rounds:
      HomeWording.kept(session.shelf.rounds.count, unreadable: session.shelf.unreadable.count)
    case .plan:
      session.shelf.plan.map { PlanScreenWording.summary($0, on: session.today) }
        ?? PlanScreenWording.noneYet
    case .language: HomeWording.languageDetail
    case .help, .quit: .same("")
    }
  }
}

/// One entry of a menu: digit, label, and what more there is to say in a second column.
struct MenuEntry {
  var label: String
  var detail = ""
  /// Counted from 1; only digits that a key names are shown.
  var digit: Int
  var isFocused: Bool

  /// What stands before the label.
  func mark(_ typesetter: Typesetter) -> [Span] {
    let digit = digit < 10 ? "\(digit)" : " "
    return [
      Span(isFocused ? ">" : " ", Theme.focus),
      Span(typesetter.isNarrow ? "\(digit) " : " \(digit)  ", Theme.dim),
    ]
  }
}

extension Body {
  /// - Parameter labelWidth: the cells of the widest label; the details begin behind it.
  mutating func append(
    entry: MenuEntry, labelWidth: Int, item: Int, _ typesetter: Typesetter
  ) {
    let mark = entry.mark(typesetter)
    let detailColumn = 5 + labelWidth + 3
    let isOneLine =
      !entry.detail.isEmpty
      && detailColumn + typesetter.width(of: entry.detail) <= typesetter.columns
    var rows: [Row]
    if isOneLine {
      let label = typesetter.padded(entry.label, to: labelWidth + 3)
      rows = [Row([Span(label), Span(entry.detail, Theme.dim)], mark: mark, item: item)]
    } else {
      rows = typesetter.hanging(mark, entry.label, item: item)
      if !typesetter.isNarrow && !entry.detail.isEmpty {
        rows += typesetter.paragraph(entry.detail, Theme.dim, indent: 5, item: item)
      }
    }
    if entry.isFocused {
      append(focused: rows, cursor: .origin)
    } else {
      append(rows)
    }
  }
}
