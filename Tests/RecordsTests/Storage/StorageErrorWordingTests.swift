import Glibc
import SelfCheckCore
import Testing

@testable import Records

@Suite struct StorageErrorWordingTests {
  private static let hostile = "/h/\u{1B}[2J\u{9B}\u{202E}\n/draft"

  private static let errors: [StorageError] =
    [
      .noHome, .invalidName(hostile), .absent(path: hostile), .alreadyExists(path: hostile),
      .link(path: hostile), .notAFile(path: hostile), .notAFolder(path: hostile),
      .tooLarge(path: hostile, limit: 4096), .noSequenceLeft(path: hostile, last: 9),
      .newer(path: hostile, schema: 2), .locked(path: hostile, by: nil),
      .locked(
        path: hostile,
        by: LockHolder(process: 7, host: hostile, since: Moment(milliseconds: 0, offset: 0))),
    ]
    + StorageError.Operation.allCases.map { .failed($0, path: hostile, code: ENOSPC) }
    + [EDQUOT, EFBIG, EROFS, EACCES, EPERM, EIO, ENAMETOOLONG, EMFILE, ENFILE, EDOM].map {
      .failed(.writeFile, path: hostile, code: $0)
    }

  @Test(arguments: errors)
  func `every error is told in both languages, as a terminal may show it`(error: StorageError) {
    for message in [error.message, error.outputMessage] {
      for text in [message.zh, message.en] {
        let categories = text.unicodeScalars.map(\.properties.generalCategory)
        #expect(!categories.contains(.control) && !categories.contains(.format))
        #expect(!text.isEmpty)
      }
      #expect(message.zh.unicodeScalars.contains { $0.properties.isIdeographic })
      #expect(message.en.unicodeScalars.allSatisfy { $0.isASCII })
    }
  }

  @Test func `different facts have different words`() {
    #expect(Set(Self.errors.map(\.message.zh)).count == Self.errors.count)
    #expect(Set(Self.errors.map(\.message.en)).count == Self.errors.count)
  }

  @Test func `a failure says where, what and how to mend it`() {
    let error = StorageError.failed(.writeFile, path: "/home/wang/draft.json", code: ENOSPC)
    #expect(
      error.message
        == LocalizedText(
          zh: "写入文件 \"/home/wang/draft.json\" 失败：磁盘已满；请腾出空间，或用 --data 指定别的文件夹",
          en: "could not write the file \"/home/wang/draft.json\": the disk is full; free some "
            + "space, or choose another folder with --data"))
  }

  /// What `OutputFile` throws.
  private static let outputErrors = errors.filter {
    switch $0 {
    case .invalidName, .absent, .alreadyExists, .link, .notAFile, .notAFolder, .failed: true
    case .noHome, .tooLarge, .noSequenceLeft, .newer, .locked: false
    }
  }

  @Test func `a file that the person named is never sent to --data`() {
    for error in Self.outputErrors {
      #expect(!error.outputMessage.zh.contains("--data"))
      #expect(!error.outputMessage.en.contains("--data"))
    }
    #expect(Set(Self.outputErrors.map(\.outputMessage.zh)).count == Self.outputErrors.count)
    #expect(Set(Self.outputErrors.map(\.outputMessage.en)).count == Self.outputErrors.count)
  }

  @Test func `a file in a folder that isn't there says to make it`() {
    #expect(
      StorageError.absent(path: "/media/usb").outputMessage
        == LocalizedText(
          zh: "文件夹 \"/media/usb\" 不存在；请先建好，或换一个地方存",
          en: "the folder \"/media/usb\" does not exist; make it first, or choose another place"))
  }
}
