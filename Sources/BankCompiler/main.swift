import BankFormat
import Glibc
import SelfCheckCore

// BankCompiler <the bank's folder> <the Swift file to write>
//
// Run by the build. What is wrong with the bank is told as a compiler tells it, and fails the build.

let (folder, output) = (CommandLine.arguments[1], CommandLine.arguments[2])

func contents(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
  return ferror(file) == 0 ? bytes : nil
}

func fail(_ message: String) -> Never {
  let line = Array((message + "\n").utf8)
  write(STDERR_FILENO, line, line.count)
  exit(1)
}

let source = BankSource { name in
  contents(of: "\(folder)/\(name)").map(Result.success) ?? .failure(.missing)
}
let reading = BankReader.read(source)
guard let questionnaire = reading.questionnaire else {
  let lines = reading.errors.map {
    "\(folder)/\($0.file):\($0.line):\($0.column): error: \($0.what.en); \($0.mend.en)"
  }
  fail(lines.joined(separator: "\n"))
}

let literal = BankImage.text(of: questionnaire).unicodeScalars
  .map {
    $0.value < 0x20 || $0 == "\"" || $0 == "\\" ? "\\u{\(String($0.value, radix: 16))}" : String($0)
  }
  .joined()
guard let file = fopen(output, "w"),
  fputs("/// Made by BankCompiler.\nlet image: StaticString = \"\(literal)\"\n", file) >= 0,
  fclose(file) == 0
else { fail("\(output): error: can't be written") }
