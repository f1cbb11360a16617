import SelfCheckCore

/// The edition that may leave the person's hands.
struct HandInDocument {
  private let content: HandIn
  private let language: Language

  init(_ content: HandIn, language: Language) {
    self.content = content
    self.language = language
  }

  var document: Document {
    let sections: [(LocalizedText, [Block])] = [
      (PaperWording.focus, focus),
      (content.isProposal ? PaperWording.proposed : PaperWording.measures, measures),
      (PaperWording.support, support),
    ]
    return Document(
      language: language, title: say(PaperWording.handInTitle),
      blocks: PaperWording.nameLine(content.name, in: language)
        + sections.numbered(in: language) + signature,
      footer: say(PaperWording.footer))
  }

  private func say(_ text: LocalizedText) -> String { text[language] }

  /// What the measures are about, each topic once.
  private var focus: [Block] {
    var told: Set<String> = []
    let topics = content.measures.map { measure in
      measure.area.map { say(LabelWording.labelled($0, measure.matter)) } ?? say(measure.matter)
    }.filter { !$0.isEmpty && told.insert($0).inserted }
    return numbered(topics)
  }

  private var measures: [Block] {
    if content.measures.isEmpty { return [.paragraph(say(PaperWording.none))] }
    return (content.isProposal ? [.paragraph(say(PaperWording.notTakenUp))] : []) + [
      .table(
        MeasureTable.table(
          of: content.measures.map(MeasureTable.Row.init), on: content.date, in: language))
    ]
  }

  private var support: [Block] {
    var told: Set<String> = []
    let helpers = content.measures.filter { !$0.helper.isEmpty }.map {
      say(PaperWording.help($0.helper, with: $0.matter))
    }.filter { told.insert($0).inserted }
    let all = helpers + content.circumstances.map { say(PaperWording.circumstance($0)) }
    return all.isEmpty ? [.paragraph(say(PaperWording.none))] : numbered(all)
  }

  private func numbered(_ texts: [String]) -> [Block] {
    texts.enumerated().map { .item(marker: "\($0 + 1).", text: $1) }
  }

  private var signature: [Block] {
    [.blanks([PaperWording.signature, PaperWording.date].map(say))]
  }
}

extension HandIn.Measure {
  /// What it is about: where its owner has given no topic, its own beginning.
  fileprivate var matter: LocalizedText {
    if topic != PlanWording.ownTopic, !topic.zh.isEmpty { return topic }
    return LocalizedText(zh: measure.zh.clause(of: 24), en: measure.en.clause(of: 48))
  }
}

extension String {
  /// The text up to its first comma, full stop or the like, and not more characters than `most`.
  fileprivate func clause(of most: Int) -> String {
    let clause = prefix { !"，。；：,.;:\n".contains($0) }
    let words = clause.isEmpty ? self[...] : clause
    return words.count > most ? words.prefix(most - 1) + "…" : String(words)
  }
}
