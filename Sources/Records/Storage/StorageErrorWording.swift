import Glibc
import JSONText
import SelfCheckCore

extension StorageError {
  /// Where, what, and how to mend it; nothing in a path or a host's name can act on a terminal.
  public var message: LocalizedText {
    switch self {
    case .noHome:
      LocalizedText(
        zh: "找不到主目录；请设置 HOME，或用 --data 指定文件夹",
        en: "there is no home folder; set HOME, or name a folder with --data")
    case .invalidName(let name):
      LocalizedText(
        zh: "\(name.shown) 不能用作文件名",
        en: "\(name.shown) can't be the name of a file")
    case .absent(let path):
      LocalizedText(zh: "\(path.shown) 不存在", en: "\(path.shown) is not there")
    case .alreadyExists(let path):
      LocalizedText(
        zh: "\(path.shown) 已经存在，没有覆盖",
        en: "\(path.shown) already exists; it was not overwritten")
    case .link(let path):
      LocalizedText(
        zh: "\(path.shown) 是符号链接；请直接使用它指向的位置，或把它移走",
        en: "\(path.shown) is a symbolic link; name what it points to, or move it away")
    case .notAFile(let path):
      LocalizedText(
        zh: "\(path.shown) 不是普通文件；请把它移走",
        en: "\(path.shown) is not a regular file; move it away")
    case .notAFolder(let path):
      LocalizedText(
        zh: "\(path.shown) 不是文件夹；请把它移走，或用 --data 指定别的文件夹",
        en: "\(path.shown) is not a folder; move it away, or name another folder with --data")
    case .tooLarge(let path, let limit):
      LocalizedText(
        zh: "\(path.shown) 超过 \(limit) 字节的上限，没有读取",
        en: "\(path.shown) is larger than the limit of \(limit) bytes; it was not read")
    case .noSequenceLeft(let path, let last):
      LocalizedText(
        zh: "\(path.shown) 里已有序号\(last)的一轮，不能再加；请删除那一轮，或用 --data 指定别的文件夹",
        en: "a round in \(path.shown) has the highest number there can be, \(last); delete that "
          + "round, or name another folder with --data")
    case .locked(let path, let holder):
      StorageError.lockedMessage(path: path, holder: holder)
    case .failed(let operation, let path, let code):
      StorageError.failureMessage(operation, path: path, code: code)
    }
  }

  private static func lockedMessage(path: String, holder: LockHolder?) -> LocalizedText {
    guard let holder else {
      return LocalizedText(
        zh: "另一个正在运行的自查程序占用着 \(path.shown)；请先退出它，现在只能查看",
        en: "\(path.shown) is held by another self-check that is running; close that one first, "
          + "until then you can only look")
    }
    let process = "\(holder.process)"
    return LocalizedText(
      zh: "另一个正在运行的自查程序占用着 \(path.shown)（进程 \(process)，主机 \(holder.host.shown)）；"
        + "请先退出它，现在只能查看",
      en: "\(path.shown) is held by another self-check that is running (process \(process) on "
        + "\(holder.host.shown)); close that one first, until then you can only look")
  }

  private static func failureMessage(
    _ operation: Operation, path: String, code: Int32
  ) -> LocalizedText {
    let (what, cause) = (operation.words, causeAndRemedy(code))
    return LocalizedText(
      zh: "\(what.zh) \(path.shown) 失败：\(cause.zh)",
      en: "could not \(what.en) \(path.shown): \(cause.en)")
  }

  private static func causeAndRemedy(_ code: Int32) -> LocalizedText {
    switch code {
    case ENOSPC:
      LocalizedText(
        zh: "磁盘已满；请腾出空间，或用 --data 指定别的文件夹",
        en: "the disk is full; make room, or name another folder with --data")
    case EDQUOT:
      LocalizedText(
        zh: "磁盘配额已用完；请删去一些文件，或用 --data 指定别的文件夹",
        en: "your disk quota is used up; delete some files, or name another folder with --data")
    case EFBIG:
      LocalizedText(
        zh: "超过了系统允许的文件大小（ulimit -f）；请放宽限制",
        en: "the system allows no file of that size (ulimit -f); raise the limit")
    case EROFS:
      LocalizedText(
        zh: "文件系统是只读的；请用 --data 指定可以写入的文件夹",
        en: "the file system is read-only; name a folder that can be written to with --data")
    case EACCES, EPERM:
      LocalizedText(
        zh: "没有权限；请检查文件夹的属主和权限，或用 --data 指定别的文件夹",
        en: "permission denied; check who owns the folder and its mode, or name another with --data"
      )
    case EIO:
      LocalizedText(
        zh: "磁盘读写出错；请检查磁盘，并用 --data 指定别的磁盘上的文件夹",
        en: "the disk reports an error; check it, and name a folder on another disk with --data")
    case ENAMETOOLONG:
      LocalizedText(
        zh: "路径太长；请用 --data 指定路径较短的文件夹",
        en: "the path is too long; name a folder with a shorter one with --data")
    case EMFILE, ENFILE:
      LocalizedText(
        zh: "打开的文件太多；请关掉一些程序再试",
        en: "too many files are open; close some programs and try again")
    default:
      LocalizedText(
        zh: "系统错误 \(code)（\(String(cString: strerror(code)))）；请重试，或用 --data 指定别的文件夹",
        en: "system error \(code) (\(String(cString: strerror(code)))); try again, or name another "
          + "folder with --data")
    }
  }
}

extension StorageError.Operation {
  fileprivate var words: LocalizedText {
    switch self {
    case .openFolder: LocalizedText(zh: "打开文件夹", en: "open the folder")
    case .createFolder: LocalizedText(zh: "创建文件夹", en: "make the folder")
    case .listFolder: LocalizedText(zh: "列出文件夹", en: "list the folder")
    case .syncFolder: LocalizedText(zh: "把文件夹写入磁盘", en: "bring to disk the folder")
    case .createFile: LocalizedText(zh: "创建文件", en: "make the file")
    case .writeFile: LocalizedText(zh: "写入文件", en: "write the file")
    case .syncFile: LocalizedText(zh: "把文件写入磁盘", en: "bring to disk the file")
    case .closeFile: LocalizedText(zh: "关闭文件", en: "close the file")
    case .renameFile: LocalizedText(zh: "替换文件", en: "put in place the file")
    case .linkFile: LocalizedText(zh: "放置文件", en: "give its name to the file")
    case .openFile: LocalizedText(zh: "打开文件", en: "open the file")
    case .readFile: LocalizedText(zh: "读取文件", en: "read the file")
    case .deleteFile: LocalizedText(zh: "删除文件", en: "delete the file")
    case .lock: LocalizedText(zh: "锁定文件", en: "lock the file")
    }
  }
}

extension String {
  /// In quotes, with escapes for what a terminal acts on.
  fileprivate var shown: String { JSONWriter(layout: .compact).text(.string(self)) }
}
