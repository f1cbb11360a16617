import Glibc
import SelfCheckCore

extension StorageError {
  /// The same of a file that the person named, which `--data` has nothing to do with.
  public var outputMessage: LocalizedText {
    switch self {
    case .absent(let folder):
      LocalizedText(
        zh: "文件夹 \(folder.shown) 不存在；请先建好，或换一个地方存",
        en: "the folder \(folder.shown) does not exist; make it first, or choose another place")
    case .notAFolder(let path):
      LocalizedText(
        zh: "\(path.shown) 不是文件夹；请换一个地方存",
        en: "\(path.shown) is not a folder; choose another place")
    case .invalidName(let name):
      LocalizedText(
        zh: "\(name.shown) 不能用作文件名；请在末尾写上文件名",
        en: "\(name.shown) can't be used as a file name; end it with the name of a file")
    case .failed(let operation, let path, let code):
      StorageError.failureMessage(
        operation, path: path, code: code, remedy: StorageError.outputRemedy(code))
    default: message
    }
  }

  private static func outputRemedy(_ code: Int32) -> LocalizedText {
    switch code {
    case ENOSPC:
      LocalizedText(
        zh: "请腾出空间，或换一个地方存", en: "free some space, or choose another place")
    case EDQUOT:
      LocalizedText(
        zh: "请删去一些文件，或换一个地方存", en: "delete some files, or choose another place")
    case EROFS:
      LocalizedText(
        zh: "请换一个可以写入的地方存", en: "choose a place that can be written to")
    case EACCES, EPERM:
      LocalizedText(
        zh: "请检查文件夹的属主和权限，或换一个地方存",
        en: "check the folder's owner and permissions, or choose another place")
    case EIO:
      LocalizedText(
        zh: "请检查磁盘，并存到别的磁盘上", en: "check the disk, and choose a place on another disk")
    case ENAMETOOLONG:
      LocalizedText(zh: "请换一个较短的文件名或路径", en: "choose a shorter name or path")
    case EFBIG, EMFILE, ENFILE: remedy(code)
    default:
      LocalizedText(zh: "请重试，或换一个地方存", en: "try again, or choose another place")
    }
  }
}
