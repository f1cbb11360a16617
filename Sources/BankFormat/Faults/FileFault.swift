import JSONText
import SelfCheckCore

/// A file of a bank that can't be read, or is not JSON.
enum FileFault: BankFault {
  case json(JSONFault)
  case unreadable(name: String, BankFileError)
  case badName(String)

  /// A key that stands twice has its first value, which may not be the one that was meant.
  var leavesBankWhole: Bool {
    guard case .json(let fault) = self, case .duplicateKey(let key, _, let isSame) = fault.problem
    else { return false }
    return isSame || IdleKeys.contains(key)
  }

  var wording: FaultWording {
    switch self {
    case .json(let fault):
      // What is wrong says how to mend it.
      FaultWording(zh: fault.message.zh, "", en: fault.message.en, "")
    case .unreadable(let name, let error):
      FaultWording(
        zh: "读不了文件 \(name)：\(error.reason.zh)", "把文件放进题库文件夹，或改正文件名",
        en: "can't read \(name): \(error.reason.en)",
        "put the file into the bank's folder, or correct its name")
    case .badName(let name):
      FaultWording(
        zh: "“\(name)”不能作文件名", "用题库文件夹里以 .json 结尾的文件名，每个只用一次",
        en: "\"\(name)\" can't be used as a file name",
        "name a file of the bank's folder that ends in .json, each once")
    }
  }
}

extension BankFileError {
  fileprivate var reason: LocalizedText {
    switch self {
    case .missing: LocalizedText(zh: "没有这个文件", en: "there is no such file")
    case .notAFile: LocalizedText(zh: "它不是普通文件", en: "it is not a regular file")
    case .tooLarge: LocalizedText(zh: "超过 4 MiB", en: "it is larger than 4 MiB")
    case .system(let reason): reason
    }
  }
}
