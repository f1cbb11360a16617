import Canvas
import Documents
import Reports
import SelfCheckCore
import Testing

/// Documents as plain text, as pictures.
@Suite struct TextReportTests {
  private let chinese = Document(
    language: .zh, title: "自查结果（完整版）",
    blocks: [
      .score(label: "总体", tenths: 625, words: "待提升  62.5分"),
      .score(label: "全局观念", tenths: nil, words: "未计分，已答3题，应答12题"),
      .heading("可以先从这里着手", level: 2),
      .paragraph("临时任务多等点到名才接，交办的事在手上停得久，后面几家都跟着赶；先定下接到就问清时限。"),
      .item(
        marker: "-", text: "最近30天，分工以外的临时任务派给我时，我当场接下，并问清要求和时限。",
        details: ["您的作答：少数几次"]),
      .heading("每题得分", level: 2),
      .item(marker: "9.5/10.0", text: "最近一次收到职责交叉的来文，我实际怎么做的？", details: ["您的作答：商量"]),
      .item(marker: "10.0/10.0", text: "备忘"),
      .paragraph("以上相加：19.5分"),
    ])

  private let english = Document(
    language: .en, title: "Result of round 3 (full form, 2026-11-22)",
    blocks: [
      .score(label: "Overall", tenths: 1000, words: "Solid  100.0"),
      .score(label: "Follow-through", tenths: 0, words: "Not scored, 3 of 12 answered"),
      .heading("Where the points came from", level: 1),
      .paragraph(
        "Once the rest is answered, the score will lie between 36.4 and 63.6, whatever is chosen."),
      .item(
        marker: "Serious", text: "Work that comes in at short notice waits until a name is called.",
        details: ["Your answer: A few times", "It saves time; others wait."]),
      .item(marker: "Watch", text: "A short one."),
    ])

  @Test func `An entry that belongs to an item stands under its text`() {
    let document = Document(
      language: .zh, title: "",
      blocks: [
        .item(marker: "要紧", text: "交办的事在手上停得久。"),
        .subitem(marker: "-", text: "多久问一次？", details: ["您的作答：没问"]),
        .item(marker: "应改进", text: "没有回访。"),
      ])
    #expect(
      TextReport(document).text == """
        要紧   交办的事在手上停得久。
               - 多久问一次？
                 您的作答：没问
        应改进 没有回访。
        """)
  }

  @Test func `Chinese at 80 columns`() {
    #expect(
      TextReport(chinese).text == """
        自查结果（完整版）
        ==================

        总体      [#############-------] 待提升  62.5分
        全局观念  [                    ] 未计分，已答3题，应答12题

        可以先从这里着手
        ----------------
        临时任务多等点到名才接，交办的事在手上停得久，后面几家都跟着赶；先定下接到就问清
        时限。

        - 最近30天，分工以外的临时任务派给我时，我当场接下，并问清要求和时限。
          您的作答：少数几次

        每题得分
        --------
        9.5/10.0  最近一次收到职责交叉的来文，我实际怎么做的？
                  您的作答：商量
        10.0/10.0 备忘

        以上相加：19.5分
        """)
  }

  @Test func `Chinese at 40 columns`() {
    #expect(
      TextReport(chinese, width: 40).text == """
        自查结果（完整版）
        ==================

        总体
        [#############-------] 待提升  62.5分
        全局观念
        [                    ]
        未计分，已答3题，应答12题

        可以先从这里着手
        ----------------
        临时任务多等点到名才接，交办的事在手上停
        得久，后面几家都跟着赶；先定下接到就问清
        时限。

        - 最近30天，分工以外的临时任务派给我时，
          我当场接下，并问清要求和时限。
          您的作答：少数几次

        每题得分
        --------
        9.5/10.0  最近一次收到职责交叉的来文，我
                  实际怎么做的？
                  您的作答：商量
        10.0/10.0 备忘

        以上相加：19.5分
        """)
  }

  @Test func `English at 80 columns`() {
    #expect(
      TextReport(english).text == """
        Result of round 3 (full form, 2026-11-22)
        =========================================

        Overall         [####################] Solid  100.0
        Follow-through  [--------------------] Not scored, 3 of 12 answered

        Where the points came from
        ==========================
        Once the rest is answered, the score will lie between 36.4 and 63.6, whatever is
        chosen.

        Serious Work that comes in at short notice waits until a name is called.
                Your answer: A few times
                It saves time; others wait.
        Watch   A short one.
        """)
  }

  @Test func `English at 40 columns`() {
    #expect(
      TextReport(english, width: 40).text == """
        Result of round 3 (full form,
        2026-11-22)
        =============================

        Overall
        [####################] Solid  100.0
        Follow-through
        [--------------------]
        Not scored, 3 of 12 answered

        Where the points came from
        ==========================
        Once the rest is answered, the score
        will lie between 36.4 and 63.6, whatever
        is chosen.

        Serious Work that comes in at short
                notice waits until a name is
                called.
                Your answer: A few times
                It saves time; others wait.
        Watch   A short one.
        """)
  }

  @Test func `a document without a title begins with its first block`() {
    #expect(
      TextReport(Document(language: .en, title: "", blocks: [.paragraph("One.")])).text == "One.")
    #expect(TextReport(Document(language: .en, title: "", blocks: [])).text == "")
  }
}
