import ArgumentParser
import Glibc
import Records
import SelfCheckCore

// Nothing of the argument parser runs before the first paint when there are no arguments.
let arguments = Array(CommandLine.arguments.dropFirst())
exit(Program.run(arguments).rawValue)
