import Documents
import SelfCheckCore

/// The words of the screens of a plan.
enum PlanScreenWording {
  static let plan = LocalizedText(zh: "提升计划", en: "plan")
  static let roundFirst = LocalizedText(
    zh: "先做一轮自查，再根据结果定措施。", en: "Finish a round first; the plan is made from its result.")
  static let fromResult = LocalizedText(
    zh: "想把结果变成几条具体措施，按p看提升计划。",
    en: "Press p to turn this into a plan: a few concrete measures.")

  // The proposal.
  static let tick = LocalizedText(zh: "勾选", en: "tick")
  static let edit = LocalizedText(zh: "修改", en: "edit")
  static let more = LocalizedText(zh: "多看几条", en: "more")
  static let fewer = LocalizedText(zh: "少看几条", en: "fewer")
  static let own = LocalizedText(zh: "自己写一条", en: "write my own")
  static let remove = LocalizedText(zh: "删除这一条", en: "remove")
  static let keep = LocalizedText(zh: "定下计划", en: "keep the plan")
  static let ownRow = LocalizedText(zh: "自己写一条", en: "Write one of my own")
  static let fewerRow = LocalizedText(zh: "只看建议的几条", en: "Show only the proposed ones")
  static let notKept = LocalizedText(zh: "还没有定下", en: "Not kept yet")
  static let leftUnkept = LocalizedText(
    zh: "计划还没有定下。退出之前再打开，勾选和改动都还在。",
    en: "The plan is not kept yet. Your changes are here until you quit; open it again to keep it.")
  static let quitUnkept = LocalizedText(
    zh: "计划还没有定下，现在退出，勾选和改动就没有了。再退出一次就放弃；要留下，打开提升计划，按f定下。",
    en:
      "The plan is not kept yet, and quitting now gives up your changes to it. Quit again to give "
      + "them up; to keep them, open the plan and press f.")
  static let tickFirst = LocalizedText(
    zh: "先用空格勾选至少一条，再定下计划。", en: "Tick at least one with Space first.")
  static let noneToKeep = LocalizedText(
    zh: "还没有可以定下的措施，先自己写一条", en: "there is no measure yet; write one first")
  static let onlyOwn = LocalizedText(
    zh: "只有自己写的才能删除；这一条可以不勾选，或标为不再适用",
    en: "only your own can be removed; untick this one, or mark it as no longer applying")
  static let noOthers = LocalizedText(zh: "没有别的建议了", en: "there are no further proposals")
  static let onAnItemOnly = LocalizedText(zh: "先移到一条措施上", en: "move to a measure first")
  static let choose = LocalizedText(
    zh: "建议从下面几条做起：勾选的进入计划，内容、期限都可以改，最后按f定下。",
    en: "These are a good start. Tick what goes into the plan, change wording and dates as you "
      + "like, then press f to keep it.")
  static let nothingFound = LocalizedText(
    zh: "这一轮没有看到需要特别改进的情形，保持现在的做法就好。想再进一步，可以自己写一条措施。",
    en: "Nothing in this round calls for a measure: keep doing what you do. If there is something "
      + "you'd like to take further, write a measure of your own.")

  static func proposal(_ round: Round) -> LocalizedText {
    LocalizedText(
      zh: "提升计划：第\(round.sequence)轮的建议",
      en: "Improvement plan: proposed for round \(round.sequence)")
  }

  static func unticked(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "自己写的有\(count)条没有勾选，定下计划以后就没有了。要留下，先勾选；不要了，再定一次。",
      en:
        "\(count.counting("measure")) that you wrote \(count == 1 ? "isn't" : "aren't") ticked and "
        + "would be given up. Tick what should stay, or keep the plan once more to leave it out.")
  }

  static func moreRow(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "再看看其他建议（\(count)条）", en: "See further proposals (\(count))")
  }

  static func keepRow(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "定下这份计划（已勾选\(count)条）", en: "Keep this plan (\(count) ticked)")
  }

  static func unreadable(_ file: UnreadableFile) -> LocalizedText {
    LocalizedText(
      zh: "原来的计划读不了（\(file.file)：\(file.reason.zh)）。定下新计划时，原文件会改名保留。",
      en: "The plan that was here can't be read (\(file.file): \(file.reason.en)). When you keep a "
        + "new one, the old file stays under another name.")
  }

  // The plan.
  static let next = LocalizedText(zh: "换状态", en: "next status")
  static let done = LocalizedText(zh: "已完成", en: "done")
  static let addRow = LocalizedText(zh: "从建议里再选", en: "Add from the proposal")
  static let add = LocalizedText(zh: "从建议里选", en: "add proposed")
  static let toAdd = LocalizedText(zh: "加进计划", en: "add")
  static let empty = LocalizedText(
    zh: "这份计划里还没有措施。", en: "There is no measure in this plan yet.")

  static func title(_ round: Round) -> LocalizedText {
    LocalizedText(
      zh: "提升计划（第\(round.sequence)轮）", en: "Improvement plan (round \(round.sequence))")
  }

  /// Such as "3 measures, 1 overdue"; what no longer applies isn't counted.
  static func summary(_ plan: Plan, on today: CalendarDate) -> LocalizedText {
    let items = plan.items.filter { $0.status != .dropped }
    let done = items.count { $0.status == .done }
    let overdue = items.count { $0.isOverdue(on: today) }
    var (zh, en) = (["\(items.count)条"], [items.count.counting("measure")])
    if done > 0 {
      zh.append(done == items.count ? "都已完成" : "\(done)条已完成")
      en.append(done == items.count ? "all done" : "\(done) done")
    }
    if overdue > 0 {
      zh.append("\(overdue)条\(PlanWording.overdue.zh)")
      en.append("\(overdue) \(PlanWording.overdue.en)")
    }
    return LocalizedText(zh: zh.joined(separator: "，"), en: en.joined(separator: ", "))
  }

  static let noneYet = LocalizedText(zh: "还没有", en: "none yet")
}
