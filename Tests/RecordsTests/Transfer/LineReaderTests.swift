import TestSupport
import Testing

@testable import Records

@Suite struct LineReaderTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  /// What the lines of these bytes come to: nil for one that is too long.
  private func lines(of bytes: [UInt8]) throws -> [[UInt8]?] {
    try scratch.put(bytes, at: "file")
    var reader = try LineReader(path: scratch.path("file"))
    var lines: [[UInt8]?] = []
    while let line = try reader.next() {
      lines.append(line.bytes)
      #expect(line.number == lines.count)
    }
    return lines
  }

  @Test func `lines are told apart by line feeds, and the last one needs none`() throws {
    #expect(try lines(of: []) == [])
    #expect(try lines(of: Array("\n".utf8)) == [[]])
    #expect(try lines(of: Array("a\n\nb".utf8)) == [[97], [], [98]])
    #expect(try lines(of: Array("a\nb\n".utf8)) == [[97], [98]])
  }

  @Test(arguments: [(1 << 16) - 1, 1 << 16, (1 << 16) + 1, 200_000])
  func `a line across what is read at a time is whole`(length: Int) throws {
    let long = [UInt8](repeating: 120, count: length)
    #expect(try lines(of: long + [10] + [121, 10] + long) == [long, [121], long])
  }

  @Test func `a line longer than the largest file is passed over, and the next one is read`() throws
  {
    let limit = DurableFolder.largestFile
    let most = [UInt8](repeating: 120, count: limit)
    for excess in [1, 2, 70_000, limit] {
      let long = most + [UInt8](repeating: 120, count: excess)
      #expect(try lines(of: [97, 10] + long + [10, 98]) == [[97], nil, [98]])
      #expect(try lines(of: long) == [nil])
    }
    #expect(try lines(of: most + [10, 98]) == [most, [98]])
  }

  @Test func `a file that isn't there is told, and so is a folder`() {
    #expect(throws: StorageError.absent(path: scratch.path("none"))) {
      _ = try LineReader(path: scratch.path("none"))
    }
    #expect(throws: StorageError.self) {
      var reader = try LineReader(path: scratch.path)
      _ = try reader.next()
    }
  }
}
