import Glibc
import Records
import Testing

@Suite struct SystemErrorWordingTests {
  @Test(arguments: [
    EACCES, EAGAIN, EBADF, EBUSY, EDQUOT, EEXIST, EFBIG, EIO, EISDIR, ELOOP, EMFILE, ENAMETOOLONG,
    ENFILE, ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENXIO, EPERM, EROFS, ESTALE, ETIMEDOUT,
    ETXTBSY,
  ])
  func `what happens in practice is told in Chinese without a word of English`(code: Int32) {
    let reason = SystemErrorWording.reason(code)
    #expect(!reason.zh.contains { $0.isASCII })
    #expect(reason.en.utf8.allSatisfy { $0 < 128 })
    #expect(!reason.en.contains("system error"))
  }

  @Test func `anything else is told by its number, in the system's words`() {
    let reason = SystemErrorWording.reason(EDOM)
    #expect(reason.zh == "系统错误 33（\(String(cString: strerror(EDOM)))）")
    #expect(reason.en == "system error 33 (\(String(cString: strerror(EDOM))))")
  }
}
