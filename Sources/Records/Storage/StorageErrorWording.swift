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
        en: "there is no home folder; set HOME, or choose a folder with --data")
    case .invalidName(let name):
      LocalizedText(
        zh: "\(name.shown) 不能用作文件名",
        en: "\(name.shown) can't be used as a file name")
    case .absent(let path):
      LocalizedText(zh: "\(path.shown) 不存在", en: "\(path.shown) does not exist")
    case .alreadyExists(let path):
      LocalizedText(
        zh: "\(path.shown) 已经存在，没有覆盖",
        en: "\(path.shown) already exists and was not overwritten")
    case .link(let path):
      LocalizedText(
        zh: "\(path.shown) 是符号链接；请直接使用它指向的位置，或把它移走",
        en: "\(path.shown) is a symbolic link; use the place it points to, or move it away")
    case .notAFile(let path):
      LocalizedText(
        zh: "\(path.shown) 不是普通文件；请把它移走",
        en: "\(path.shown) is not a regular file; move it away")
    case .notAFolder(let path):
      LocalizedText(
        zh: "\(path.shown) 不是文件夹；请把它移走，或用 --data 指定别的文件夹",
        en: "\(path.shown) is not a folder; move it away, or choose another folder with --data")
    case .tooLarge(let path, let limit):
      LocalizedText(
        zh: "\(path.shown) 超过 \(limit) 字节的上限，没有读取",
        en: "\(path.shown) is larger than the limit of \(limit) bytes and was not read")
    case .newer(let path, let schema):
      LocalizedText(
        zh: "\(path.shown) 由较新版本写成（格式版本\(schema)），没有改动；请用新版程序，或用 --data 指定别的文件夹",
        en:
          "\(path.shown) was written by a newer version (schema \(schema)) and was left as it is; "
          + "use that version, or choose another folder with --data")
    case .noSequenceLeft(let path, let last):
      LocalizedText(
        zh: "\(path.shown) 里已有序号\(last)的一轮，不能再加；请删除那一轮，或用 --data 指定别的文件夹",
        en:
          "a round in \(path.shown) already has the highest number possible, \(last); delete that "
          + "round, or choose another folder with --data")
    case .locked(let path, let holder):
      StorageError.lockedMessage(path: path, holder: holder)
    case .failed(let operation, let path, let code):
      StorageError.failureMessage(
        operation, path: path, code: code, remedy: StorageError.remedy(code))
    }
  }

  private static func lockedMessage(path: String, holder: LockHolder?) -> LocalizedText {
    let who = holder.map {
      LocalizedText(
        zh: "（进程 \($0.process)，主机 \($0.host.shown)）",
        en: " (process \($0.process) on \($0.host.shown))")
    }
    return LocalizedText(
      zh: "另一个自查程序正在运行\(who?.zh ?? "")，占用着 \(path.shown)；请先退出那一个",
      en: "another selfcheck is running\(who?.en ?? "") and holds \(path.shown); quit that one "
        + "first")
  }

  static func failureMessage(
    _ operation: Operation, path: String, code: Int32, remedy: LocalizedText
  ) -> LocalizedText {
    let (what, reason) = (operation.words(path.shown), SystemErrorWording.reason(code))
    return LocalizedText(
      zh: "\(what.zh)失败：\(reason.zh)；\(remedy.zh)",
      en: "could not \(what.en): \(reason.en); \(remedy.en)")
  }

  static func remedy(_ code: Int32) -> LocalizedText {
    switch code {
    case ENOSPC:
      LocalizedText(
        zh: "请腾出空间，或用 --data 指定别的文件夹",
        en: "free some space, or choose another folder with --data")
    case EDQUOT:
      LocalizedText(
        zh: "请删去一些文件，或用 --data 指定别的文件夹",
        en: "delete some files, or choose another folder with --data")
    case EFBIG:
      LocalizedText(zh: "请放宽限制（ulimit -f）", en: "raise the limit (ulimit -f)")
    case EROFS:
      LocalizedText(
        zh: "请用 --data 指定可以写入的文件夹",
        en: "choose a folder that can be written to with --data")
    case EACCES, EPERM:
      LocalizedText(
        zh: "请检查文件夹的属主和权限，或用 --data 指定别的文件夹",
        en: "check the folder's owner and permissions, or choose another folder with --data")
    case EIO:
      LocalizedText(
        zh: "请检查磁盘，并用 --data 指定别的磁盘上的文件夹",
        en: "check the disk, and choose a folder on another disk with --data")
    case ENAMETOOLONG:
      LocalizedText(
        zh: "请用 --data 指定路径较短的文件夹",
        en: "choose a folder with a shorter path with --data")
    case EMFILE, ENFILE:
      LocalizedText(zh: "请关掉一些程序再试", en: "close some programs and try again")
    default:
      LocalizedText(
        zh: "请重试，或用 --data 指定别的文件夹",
        en: "try again, or choose another folder with --data")
    }
  }
}

extension StorageError.Operation {
  fileprivate func words(_ path: String) -> LocalizedText {
    switch self {
    case .openFolder: LocalizedText(zh: "打开文件夹 \(path) ", en: "open the folder \(path)")
    case .createFolder: LocalizedText(zh: "创建文件夹 \(path) ", en: "create the folder \(path)")
    case .listFolder:
      LocalizedText(zh: "列出文件夹 \(path) ", en: "list what is in the folder \(path)")
    case .syncFolder:
      LocalizedText(zh: "把文件夹 \(path) 写入磁盘", en: "save the folder \(path) to the disk")
    case .createFile: LocalizedText(zh: "创建文件 \(path) ", en: "create the file \(path)")
    case .writeFile: LocalizedText(zh: "写入文件 \(path) ", en: "write the file \(path)")
    case .syncFile:
      LocalizedText(zh: "把文件 \(path) 写入磁盘", en: "save the file \(path) to the disk")
    case .closeFile: LocalizedText(zh: "关闭文件 \(path) ", en: "close the file \(path)")
    case .renameFile: LocalizedText(zh: "替换文件 \(path) ", en: "replace the file \(path)")
    case .linkFile: LocalizedText(zh: "放置文件 \(path) ", en: "put the file \(path) in place")
    case .openFile: LocalizedText(zh: "打开文件 \(path) ", en: "open the file \(path)")
    case .readFile: LocalizedText(zh: "读取文件 \(path) ", en: "read the file \(path)")
    case .deleteFile: LocalizedText(zh: "删除文件 \(path) ", en: "delete the file \(path)")
    case .lock: LocalizedText(zh: "锁定文件 \(path) ", en: "lock the file \(path)")
    }
  }
}

extension String {
  /// In quotes, with escapes for what a terminal acts on.
  var shown: String { JSONWriter(layout: .compact).text(.string(self)) }
}
