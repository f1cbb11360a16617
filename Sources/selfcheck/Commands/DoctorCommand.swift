import ArgumentParser
import Canvas
import SelfCheckCore

/// Says of everything that the program works with whether it is in order, and what to install.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "doctor")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = Context(common)
    let diagnoses = Examination(context).diagnoses
    for diagnosis in diagnoses {
      try Console.say(diagnosis.line[context.language].printable)
    }
    if diagnoses.contains(where: { $0.standing == .isBroken }) { throw Failure(nil, .unavailable) }
  }
}
