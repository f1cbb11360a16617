import Documents
import SelfCheckCore

/// What lists say of a plan's item below its measure.
struct PlanItemLines {
  let doneWhen: String
  let due: String
  /// The same without its label.
  let date: String
  /// Date and done-when in one line.
  var facts: String { "\(date)  \(doneWhen)" }
  /// Empty where nobody is named.
  let helper: String

  init(_ item: PlanItem, in session: Session) {
    let label = { (label: LocalizedText, text: String) in
      session.say(
        LocalizedText(zh: "\(label.zh)：\(text)", en: "\(label.en): \(text)"))
    }
    let doneWhen = session.say(item.doneWhen)
    self.doneWhen = label(
      PlanItemWording.doneWhen,
      doneWhen.isEmpty ? session.say(PlanItemWording.empty) : doneWhen)
    date = session.say(PlanWording.due(item, on: session.today))
    due = session.say(PlanItemWording.due(item, on: session.today))
    helper = item.helper.isEmpty ? "" : label(PlanItemWording.helper, item.helper)
  }
}
