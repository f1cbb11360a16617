import Glibc
import Records
import SelfCheckCore

/// A file that the person named on the command line; "-" is standard input.
enum InputFile {
  /// Opens it to be read line by line, however large it is.
  static func lines(of path: String) throws(Failure) -> LineReader {
    try reading(path) { () throws(StorageError) in
      path == "-" ? try LineReader(standardInputAs: path) : try LineReader(path: path)
    }
  }

  /// Nil at the end.
  static func next(
    of lines: inout LineReader, in path: String
  ) throws(Failure) -> LineReader.Line? {
    do throws(StorageError) {
      return try lines.next()
    } catch {
      throw failure(error, path)
    }
  }

  static func read(_ path: String) throws(Failure) -> [UInt8] {
    try reading(path) { () throws(StorageError) in
      try path == "-" ? NamedFile.readStandardInput(as: path) : NamedFile.read(path)
    }
  }

  private static func reading<Value: ~Copyable>(
    _ path: String, _ body: () throws(StorageError) -> Value
  ) throws(Failure) -> Value {
    do throws(StorageError) {
      return try body()
    } catch {
      throw failure(error, path)
    }
  }

  private static func failure(_ error: StorageError, _ path: String) -> Failure {
    let name = ScoreWording.name(ofFile: path)
    return switch error {
    case .tooLarge: Failure(ScoreWording.tooLarge(name), .badData)
    case .failed(_, _, let code): Failure(ScoreWording.cannotRead(name, code), .notFound)
    default: Failure(ScoreWording.cannotRead(name, ENOENT), .notFound)
    }
  }
}
