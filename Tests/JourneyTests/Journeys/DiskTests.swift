import SelfCheckCore
import Testing

@Suite("A disk", .needsTmux)
struct DiskTests {
  @Test("that takes no file of that size is told of, and the program goes on")
  func fileSizeLimit() throws {
    let person = try Person()
    try person.opensHome(by: "ulimit -f 0; exec")
    try person.starts(.short)
    try person.presses("1")
    try person.sees("超过了系统允许的文件大小")
    try person.presses("q")
    try person.sees("再退出一次")
    try person.quits()
  }

  @Test("without locks is warned of on the home screen, and answers are saved", .needsStrace)
  func noLocks() throws {
    let person = try Person(language: .en)
    try person.opensHome(by: SystemFault.start("flock", "error=ENOLCK"))
    try person.sees("has no locks")
    try person.starts(.short)
    _ = try person.answers(1, by: .seeded(1))
    try person.quits()
  }

  @Test("without links keeps a round all the same", .needsStrace)
  func noLinks() throws {
    let person = try Person()
    try person.opensHome(by: SystemFault.start("linkat", "error=EPERM"))
    try person.starts(.short)
    try person.answersEverything(by: .seeded(3))
    try person.finishes()
    #expect(person.home.names(in: person.home.rounds).count == 1)
    try person.quits()
  }
}
