import Glibc
import TestSupport
import Testing

@testable import Records

@Suite struct DescriptorTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test(arguments: [(size: 9, expected: 9), (10, 10), (11, 11), (5000, 11)])
  func `reading stops one byte behind the limit, whatever size was expected`(
    size: Int, expected: Int
  ) throws {
    try scratch.put([UInt8](repeating: 7, count: size), at: "file")
    for claimed in [0, 1, 10, size] {
      let file = Descriptor(open(scratch.path("file"), O_RDONLY))
      let bytes = try file.read(limit: 10, expected: claimed, path: "")
      #expect(bytes == [UInt8](repeating: 7, count: expected))
    }
  }

  @Test func `a close that fails is told`() {
    #expect(throws: StorageError.failed(.closeFile, path: "file", code: EBADF)) {
      try Descriptor(-1).close(path: "file")
    }
  }
}
