import Foundation
import SelfCheckCore
import Testing

@Suite("Answers that can't be saved where the records are", .needsTmux)
struct RescueTests {
  @Test("are saved in another folder before the person leaves, and the round goes on there")
  func rescued() throws {
    let person = try Person()
    try person.opensHome()
    try person.starts(.short)
    // Something else takes the place of the folder, as when a disk is pulled out.
    let state = person.home.state
    try FileManager.default.moveItem(atPath: state, toPath: state + "-gone")
    try person.home.put("", at: state)
    let question = try #require(try person.questionShown())
    let answer = try #require(question.answers.first)
    try person.presses(Person.keys(for: answer, to: question))
    try person.sees("没有保存成功：")
    try person.presses("q")
    try person.sees("存到别的文件夹")
    try person.presses("o")
    try person.sees("写一个能写入的文件夹")
    try person.types("~/usb/records")
    try person.presses("Enter")
    try person.sees("没保存的已存到")
    try person.presses("q")
    try person.isBackAtThePrompt(status: 0)
    let folder = person.home.path + "/usb/records"
    try person.sees("selfcheck --data \(folder)")
    #expect(person.home.mode(of: folder) == 0o700)
    try FileManager.default.removeItem(atPath: state)
    try person.opensHome("--data \(folder)")
    try person.sees("简短版，已答1题")
    try person.quits()
  }
}
