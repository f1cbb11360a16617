import SelfCheckCore
import Testing

extension Person {
  /// What the home screen offers.
  enum Offer {
    case resume, startShort, startFull, rounds, plan
  }

  func seesHome() throws { try sees("历次结果", "Past rounds") }

  /// Reads the home screen for the digit of what is wanted, and presses it.
  func chooses(_ offer: Offer) throws {
    let label = label(of: offer)
    let screen = try sees(label)
    let row = try #require(screen.rows.first { $0.contains(label) })
    let digit = try #require(row.first { $0.isNumber }, "\(screen)")
    try presses(String(digit))
  }

  private func label(of offer: Offer) -> String {
    switch offer {
    case .resume: word("继续作答", "Continue")
    case .startShort: word("开始简短自查", "Start the short form")
    case .startFull: word("开始完整自查", "Start the full form")
    case .rounds: word("历次结果", "Past rounds")
    case .plan: word("提升计划", "Improvement plan")
    }
  }

  /// From the home screen to the first question.
  func starts(_ form: Form) throws {
    try chooses(form == .short ? .startShort : .startFull)
    try sees("保密提醒", "Confidentiality")
    try presses("Enter")
    try waits(for: "a question") { $0.question(in: language) != nil }
  }

  /// From the review, with every question answered, to the result.
  func finishes() throws {
    try sees("检查作答", "Review your answers")
    try presses("f")
    try sees("不能再改", "can't be changed")
    try presses("2")
    try sees("总体", "Overall")
  }

  func quits() throws {
    try presses("q")
    try isBackAtThePrompt(status: 0)
  }
}
