import Glibc
import SelfCheckCore

/// A file that the person named on the command line; "-" is standard input.
enum InputFile {
  private static let bound = 4 << 20

  static func read(_ path: String) throws(Failure) -> [UInt8] {
    if path == "-" { return try contents(of: STDIN_FILENO, path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Failure(ConsoleWording.noSuchFile(path, errno), .notFound)
    }
    defer { close(descriptor) }
    return try contents(of: descriptor, path)
  }

  private static func contents(of descriptor: Int32, _ path: String) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= bound {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0, errno != EINTR {
        throw Failure(ConsoleWording.noSuchFile(path, errno), .notFound)
      }
      if count > 0 { bytes += chunk[..<count] }
    }
    throw Failure(ConsoleWording.fileTooLarge(path), .badData)
  }
}
