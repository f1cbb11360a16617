import SelfCheckCore

/// Why a line of an import was not taken; what is there already is as it was.
public enum ImportFault: Error, Equatable, Sendable {
  case record(RecordFault)
  /// Longer than this many bytes.
  case tooLong(limit: Int)
  /// The round with this id that is there is another one.
  case otherRound(String)
  /// The round's file is there already, and can't be read.
  case unreadableRound(file: String)
  /// A plan for the round with this id, which isn't there.
  case planOfNoRound(String)
  /// The plan that is there is another one, and neither is the later.
  case otherPlan(String, revision: Int)
  /// The plan's file is there already, and can't be read.
  case unreadablePlan(file: String)
  /// The disk refused; nothing is wrong with the line.
  case storage(StorageError)
}

extension ImportFault {
  /// What is wrong and how to mend it.
  ///
  /// - Parameter line: its number, from 1.
  public func message(atLine line: Int) -> LocalizedText {
    let (zh, en) = words
    if case .record(let fault) = self, fault.hasPosition { return LocalizedText(zh: zh, en: en) }
    return LocalizedText(zh: "第\(line)行：\(zh)", en: "line \(line): \(en)")
  }

  private var words: (zh: String, en: String) {
    switch self {
    case .record(let fault): (fault.message.zh, fault.message.en)
    case .tooLong(let limit):
      ("超过 \(limit) 字节的上限，没有读取", "it is longer than the limit of \(limit) bytes and was not read")
    case .otherRound(let id):
      (
        "这里已有编号为“\(id)”的另一轮，没有改动；两轮都要保留，请用 --data 导入到别的文件夹",
        "there is another round \"\(id)\" here, which was left as it is; to keep both, import "
          + "into another folder with --data"
      )
    case .unreadableRound(let file):
      (
        "这里的 \(file) 读不了，没有改动；把它移走，再导入一次",
        "\(file) here can't be read and was left as it is; move it away and import again"
      )
    case .planOfNoRound(let id):
      (
        "这里没有计划所属的轮次“\(id)”；那一轮要在它前面一行",
        "the round of this plan, \"\(id)\", isn't here; its line has to come before this one"
      )
    case .otherPlan(let id, let revision):
      (
        "轮次“\(id)”在这里的计划同样是第\(revision)稿，内容不同，没有改动；打开其中一份改一处，再从那台机器导出",
        "the plan of round \"\(id)\" here is revision \(revision) too, with other content, and was "
          + "left as it is; change something in the one to keep, and export it again"
      )
    case .unreadablePlan(let file):
      (
        "这里的计划 \(file) 读不了，没有改动；把它移走，再导入一次",
        "the plan \(file) here can't be read and was left as it is; move it away and import again"
      )
    case .storage(let error): (error.message.zh, error.message.en)
    }
  }
}
