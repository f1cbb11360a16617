import TestSupport

extension PseudoTerminal {
  /// A terminal in which keys are said as they reach a program.
  convenience init(
    environment: [String], columns: Int = 80, rows: Int = 24, input: String? = nil
  ) throws {
    try self.init(
      program: BuiltProgram.path("KeyEcho"), environment: environment, columns: columns,
      rows: rows, input: input)
  }
}
