import BankFormat
import Glibc
import SelfCheckCore

/// Makes the image of a bank: `BankCompiler <the bank's folder> <the Swift file to write>`.
///
/// Run by the build. What is wrong with the bank is told as a compiler tells it, and fails the build.
@main enum BankCompiler {
  static func main() {
    let (folder, output) = (CommandLine.arguments[1], CommandLine.arguments[2])
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
    let image = literal(of: BankImage.text(of: questionnaire))
    write("/// Made by BankCompiler.\nlet image: StaticString = \(image)\n", to: output)
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return ferror(file) == 0 ? bytes : nil
  }

  private static func literal(of text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      let isPlain = scalar.value >= 0x20 && scalar != "\"" && scalar != "\\"
      return isPlain ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
    }
    return "\"\(scalars.joined())\""
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w"), fputs(text, file) >= 0, fclose(file) == 0 else {
      fail("\(path): error: this file can't be written")
    }
  }

  private static func fail(_ message: String) -> Never {
    let line = Array((message + "\n").utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
    exit(1)
  }
}
