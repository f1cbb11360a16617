import TestSupport

/// The `selfcheck` that was built together with these tests.
enum BuiltExecutable {
  static let path = BuiltProgram.path("selfcheck")
}
