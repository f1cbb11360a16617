import Glibc
import SelfCheckCore

/// Why a system call failed, as a person would say it.
public enum SystemErrorWording {
  /// - Parameter code: a value of `errno`; those that are not met in practice are told in the
  ///   system's own words.
  public static func reason(_ code: Int32) -> LocalizedText {
    if let (zh, en) = reasons[code] { return LocalizedText(zh: zh, en: en) }
    let words = String(cString: strerror(code))
    return LocalizedText(zh: "系统错误 \(code)（\(words)）", en: "system error \(code) (\(words))")
  }

  private static let reasons: [Int32: (zh: String, en: String)] = [
    EACCES: ("没有权限", "permission denied"),
    EAGAIN: ("设备正忙", "the device is busy"),
    EBADF: ("已经关闭", "it is closed"),
    EBUSY: ("正被占用", "it is in use"),
    EDQUOT: ("磁盘配额已用完", "your disk quota is used up"),
    EEXIST: ("已经存在", "it already exists"),
    EFBIG: ("超过了系统允许的文件大小", "it would be larger than the system allows"),
    EIO: ("设备读写出错", "the device reports an error"),
    EISDIR: ("它是文件夹，不是文件", "it is a folder, not a file"),
    ELOOP: ("符号链接太多，或绕成了圈", "there are too many symbolic links, or they form a loop"),
    EMFILE: ("打开的文件太多", "too many files are open"),
    ENAMETOOLONG: ("路径太长", "the path is too long"),
    ENFILE: ("系统里打开的文件太多", "too many files are open on this system"),
    ENODEV: ("没有这个设备", "there is no such device"),
    ENOENT: ("文件不存在", "the file does not exist"),
    ENOMEM: ("内存不足", "there is not enough memory"),
    ENOSPC: ("磁盘已满", "the disk is full"),
    ENOTDIR: ("路径中有一段不是文件夹", "part of the path is not a folder"),
    ENXIO: ("没有这个设备", "there is no such device"),
    EPERM: ("系统不允许这样做", "the system does not allow it"),
    EROFS: ("文件系统是只读的", "the file system is read-only"),
    ESTALE: ("网络文件夹已经断开", "the network folder is no longer connected"),
    ETIMEDOUT: ("等待超时", "it took too long to answer"),
    ETXTBSY: ("这个程序文件正在运行", "it is a program that is running"),
  ]
}
