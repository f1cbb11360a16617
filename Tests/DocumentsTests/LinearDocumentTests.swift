import Documents
import SelfCheckCore
import Testing

@Suite("A document for lines of text alone")
struct LinearDocumentTests {
  @Test("a table's rows become items, and an empty cell says nothing")
  func table() {
    let table = Table(
      columns: [.init("事项", share: 1), .init("措施", share: 3), .init("配合人", share: 1)],
      rows: [["会议通知", "用“五问”卡", ""], ["督办", "建台账", "老张"]])
    let document = Document(language: .zh, title: "", blocks: [.table(table)])
    #expect(
      document.linear.blocks == [
        .item(marker: "1.", text: "会议通知", details: ["措施：用“五问”卡"]),
        .item(marker: "2.", text: "督办", details: ["措施：建台账", "配合人：老张"]),
      ])
  }

  @Test("a figure is said in words")
  func figure() {
    let figure = Figure(
      width: 10, rows: [.init(height: 10, shapes: [])], caption: "Levels",
      legend: "dashed: then", alternative: ["Outlook 80.0"])
    let document = Document(language: .en, title: "", blocks: [.figure(figure)])
    #expect(
      document.linear.blocks == [.paragraph("Levels"), .item(marker: "-", text: "Outlook 80.0")])
  }

  @Test("a figure that shows only what the text says leaves nothing behind")
  func figureAlone() {
    let figure = Figure(
      width: 10, rows: [.init(height: 10, shapes: [])], caption: "Levels", alternative: [])
    #expect(
      Document(language: .en, title: "", blocks: [.figure(figure)]).linear.blocks.isEmpty)
  }

  @Test("room to write is underlined, and the footer comes last")
  func roomAndFooter() {
    let document = Document(
      language: .en, title: "", blocks: [.blanks(["Signed:", ""])], footer: "For own use.")
    let line = String(repeating: "_", count: 16)
    #expect(
      document.linear.blocks == [
        .paragraph("Signed: \(line)  \(line)\(line)"), .paragraph("For own use."),
      ])
    #expect(document.linear.footer == nil)
  }
}
