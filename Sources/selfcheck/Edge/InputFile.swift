import Glibc
import Records
import SelfCheckCore

/// A file that the person named on the command line; "-" is standard input.
enum InputFile {
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let name = ScoreWording.name(ofFile: path)
    do throws(StorageError) {
      return try path == "-" ? NamedFile.readStandardInput(as: path) : NamedFile.read(path)
    } catch .tooLarge {
      throw Failure(ScoreWording.tooLarge(name), .badData)
    } catch .failed(_, _, let code) {
      throw Failure(ScoreWording.cannotRead(name, code), .notFound)
    } catch {
      throw Failure(ScoreWording.cannotRead(name, ENOENT), .notFound)
    }
  }
}
