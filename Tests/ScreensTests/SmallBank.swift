import SelfCheckCore

/// A small bank with a question of every kind, in the tone of the real one.
enum SmallBank {
  static let questionnaire = asking(questions)

  /// With another range for the question after a number.
  static func questionnaire(days: ClosedRange<Int>) -> Questionnaire {
    var questions = questions
    questions[Self.days].kind = .number(
      NumberEntry(
        unit: say("天", "days"), range: days, intervals: [.init(upTo: days.upperBound, points: 0)]))
    return asking(questions)
  }

  /// With findings that lead to measures.
  static let withMeasures: Questionnaire = {
    var (outlook, style) = (Self.outlook, Self.style)
    outlook.findings[0].actions = [0, 1]
    style.findings = [
      Finding(
        id: "vague-notice", severity: .serious,
        when: .points(questions: [checklist], .atMost(1)),
        text: say("通知里缺责任单位、日期这些要素。", "Notices leave out who does what by when."),
        actions: [2]),
      Finding(
        id: "no-suggestion", severity: .watch, when: .place(question: reversed, .atMost(1)),
        text: say("拟办意见多是“请阅示”。", "Handling notes mostly suggest nothing."),
        actions: [3]),
    ]
    return asking(questions, dimensions: [outlook, style], actions: actions)
  }()

  private static let actions = [
    action(
      "claim-extra", "主动认领一件岗外临时任务", "Take on one piece of work outside my duties", "对方确认办结",
      "The other side confirms that it is done", days: 30),
    action(
      "five-questions", "会议通知用“五问”卡，问清发言、材料、人员、时限、联系人",
      "Use the five-question card for meeting notices", "5份呈件附答复",
      "Five papers go up with the answers", days: 21),
    action(
      "check-draft", "核稿加查任务、责任、日期、反馈", "Check each draft for task, owner, date and feedback",
      "5份留痕核稿单", "Five checked drafts on file", days: 30),
    action(
      "suggest", "拟办意见写明牵头、办法、时限", "Put lead, way and date into each handling note", "连续10件登记可查",
      "Ten in a row, all on the register", days: 14),
  ]

  private static func action(
    _ id: String, _ zh: String, _ en: String, _ doneZh: String, _ doneEn: String, days: Int
  ) -> Action {
    Action(
      id: id, measure: say(zh, en), doneWhen: say(doneZh, doneEn), days: days,
      service: .implementation)
  }

  private static func asking(
    _ questions: [Question], dimensions: [Dimension] = [outlook, style], actions: [Action] = []
  ) -> Questionnaire {
    Questionnaire(
      id: "small", version: "1",
      title: say("党政办公室干部自查", "Office Self-Check"),
      introduction: say(
        "请按自己最近30天的实际做法作答。没有人替您打分，也没有标准答案；想到哪次就照哪次答，"
          + "拿不准就选最接近的一项。",
        "Answer by what you actually did over the past 30 days. Nobody else is grading you and there "
          + "is no model answer: picture the occasion, then pick what comes closest."),
      window: say("最近30天", "the past 30 days"), levels: levels, minimumAnsweredPercent: 80,
      dimensions: dimensions, actions: actions, questions: questions,
      parts: [
        .init(kind: .before, questions: 0..<1), .init(kind: .dimension(0), questions: 1..<6),
        .init(kind: .dimension(1), questions: 6..<9), .init(kind: .after, questions: 9..<10),
      ])
  }

  /// The places of the questions.
  static let role = 0
  static let frequency = 1
  static let situation = 2
  static let followUp = 3
  static let days = 4
  static let note = 5
  static let reversed = 6
  static let checklist = 7
  static let tenOptions = 8
  static let factors = 9

  private static let levels = [
    Level(id: "solid", from: Thousandths(85), text: say("扎实", "Solid")),
    Level(id: "steady", from: Thousandths(70), text: say("平稳", "Steady")),
    Level(id: "to-build-up", from: Thousandths(50), text: say("待提升", "To build up")),
    Level(id: "priority", from: Thousandths(0), text: say("重点提升", "Priority")),
  ]

  private static let outlook = Dimension(
    id: "outlook", name: say("全局观念", "Overall outlook"),
    shortcoming: say("全局观念不够强", "Own patch before the whole"), levels: levels,
    findings: [
      Finding(
        id: "waits", severity: .moderate,
        when: .place(question: frequency, .atMost(1)),
        text: say("临时任务多等点到名才接。", "Extra work waits until a name is called."),
        actions: [])
    ])

  private static let style = Dimension(
    id: "style", name: say("工作作风", "Work style"),
    shortcoming: say("工作作风不够实", "Work too far removed from the facts"), levels: levels)

  private static let questions: [Question] = [
    Question(
      id: "role",
      kind: .single(
        SingleChoice(options: [
          option("in-charge", 0, "分管领导", "Leader in charge of the office"),
          option("office-head", 0, "办公室负责人", "Head of the office"),
          option("staff", 0, "经办人员", "Staff member handling the work"),
        ])),
      text: say("最近30天，您主要以什么身份承担办公室工作？", "What was your main role in the office?"),
      why: say("只用来决定追问哪些题，不计分。", "It only decides which follow-ups you see."), weight: 0),
    Question(
      id: "frequency", kind: .single(SingleChoice(options: share)),
      text: say(
        "最近30天，临时来的接待、迎检任务不归我分管，我也接下来办了。",
        "Over the past 30 days, I took on visits and inspections that came up at short notice, even "
          + "outside my own duties."),
      why: say("看分工之外的急事怎么接。", "How urgent work outside one's duties is taken on."),
      short: true, notApplicable: true),
    Question(
      id: "situation",
      kind: .single(
        SingleChoice(options: [
          option(
            "ask", 3, "先打电话问主办方，把发言、材料、参会层级都问齐，当天一并呈送",
            "Rang the organiser, asked about speeches, papers and who should attend, and sent it all "
              + "up the same day",
            remark: say("要素齐全；急会可能耽误安排。", "Complete, but slow when the meeting is close.")),
          option(
            "both", 4, "先呈原件，随即询问，问清后补报",
            "Sent the notice up at once, asked meanwhile, and added the answers later"),
          option("same", 1, "照上次同类会议准备后呈送", "Prepared as for the last such meeting"),
          option("wait", 0, "呈送后，领导问到再核", "Sent it up and checked when the leader asked"),
        ])),
      text: say(
        "最近一次收到只有时间地点的会议通知，我实际怎么做的？",
        "The last time a meeting notice gave no more than time and place, what did I actually do?"),
      why: say("看通知内容不全时怎么处理。", "How an incomplete notice is handled."),
      short: true, notApplicable: true),
    Question(
      id: "follow-up",
      kind: .single(
        SingleChoice(options: [
          option("told", 2, "说明原因，请领导另作安排", "Said why, and asked for other arrangements"),
          option("passed", 1, "推荐了更合适的同事", "Suggested a colleague better placed for it"),
          option("silent", 0, "没有回应", "Said nothing"),
        ])),
      text: say("没有接的那次，我是怎么回复的？", "When I did not take it on, what did I say?"),
      why: why, askWhen: .place(question: frequency, .atMost(1))),
    Question(
      id: "days",
      kind: .number(
        NumberEntry(
          unit: say("天", "days"), range: 0...31,
          intervals: [
            .init(upTo: 0, points: 4), .init(upTo: 2, points: 2), .init(upTo: 31, points: 0),
          ])),
      text: say(
        "最近一件由我经手、已经过期才报的材料，晚了几天？",
        "The last paper that I handed in after its date: how many days late was it?"),
      why: say("看节点前后怎么安排。", "How work is planned towards its date."), notApplicable: true),
    Question(
      id: "note", kind: .note,
      text: say("这方面还有什么想记下来的？", "Anything to note down about this?"),
      why: why, weight: 0),
    Question(
      id: "reversed", kind: .single(SingleChoice(options: share.reversed())),
      text: say(
        "最近30天，我写拟办意见时，只写了“请阅示”一类的话，没有写办理建议。",
        "Over the past 30 days, my handling notes said only \"for your instructions\" or the like, "
          + "with no suggestion of what to do."),
      why: why, short: true, notApplicable: true),
    Question(
      id: "checklist",
      kind: .multiple(
        Checklist(
          from: 0, maximum: 4,
          options: [
            option("unit", 1, "责任单位", "Who is responsible"),
            option("date", 1, "完成日期", "When it must be done"),
            option("content", 1, "报送内容和联系人", "What to report, and to whom"),
            option("check", 1, "反馈或检查方式", "How it will be checked"),
          ], none: option("none", 0, "都没有", "None of these"))),
      text: say(
        "最近一次我经手印发的工作通知，正文里能找到：",
        "In the last work notice that went out through me, one can find:"),
      why: say("看通知写得具不具体。", "How concrete a notice is."), notApplicable: true),
    Question(
      id: "ten-options",
      kind: .single(
        SingleChoice(
          options: (1...10).map { option("o\($0)", 10 - $0, "第\($0)种情形", "Case \($0)") })),
      text: say("下面哪一种最接近？", "Which of these comes closest?"),
      why: why),
    Question(
      id: "factors",
      kind: .multiple(
        Checklist(
          from: 0, maximum: 0,
          options: [
            option("stacked", 0, "多项任务叠加在同一时段", "Several tasks fell in the same days"),
            option("short", 0, "上级给的时限过短", "Deadlines from above were too short"),
          ], none: option("none", 0, "没有明显影响", "None had a noticeable effect"))),
      text: say("哪些客观情况影响了您的工作？", "Which circumstances affected your work?"),
      why: why, weight: 0),
  ]

  private static let why = say("看实际怎么做。", "What was really done.")

  private static let share = [
    option("none", 0, "一次也没有", "Not once"), option("few", 1, "少数几次", "A few times"),
    option("half", 2, "大约一半", "About half the time"),
    option("most", 3, "多数时候", "Most times"), option("every", 4, "每次都是", "Every time"),
  ]

  private static func option(
    _ id: String, _ points: Int, _ zh: String, _ en: String, remark: LocalizedText? = nil
  ) -> Option {
    Option(id: id, points: points, text: say(zh, en), remark: remark)
  }

  private static func say(_ zh: String, _ en: String) -> LocalizedText {
    LocalizedText(zh: zh, en: en)
  }
}
