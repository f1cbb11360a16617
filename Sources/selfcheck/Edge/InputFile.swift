import Glibc
import Records
import SelfCheckCore

/// A file that the person named on the command line; "-" is standard input.
enum InputFile {
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    do throws(StorageError) {
      return try path == "-" ? NamedFile.readStandardInput(as: path) : NamedFile.read(path)
    } catch .tooLarge {
      throw Failure(ConsoleWording.fileTooLarge(path), .badData)
    } catch .failed(_, _, let code) {
      throw Failure(ConsoleWording.noSuchFile(path, code), .notFound)
    } catch {
      throw Failure(ConsoleWording.noSuchFile(path, ENOENT), .notFound)
    }
  }
}
